import Assessment
import HTML
import Reports

extension FigureBook {
  /// A figure of the self-assessment.
  func assessed(_ reference: FigureReference) -> ReportFigure {
    var figure = ReportFigure(
      reference: reference, label: reference.kind.label,
      reason: "no round of the self-assessment is closed yet")
    guard let results else { return figure }
    let profile = results.profile
    figure.period = results.context.round.title
    figure.source = results.context.address + "/results"
    figure.reason = "nothing is agreed yet"
    switch reference.kind {
    case .level, .ambition: setLevel(of: &figure, in: profile)
    case .gaps: figure.setCount(results.hasAny ? profile.priorities.count : nil)
    case .strengths: figure.setCount(results.hasAny ? profile.strengths.count : nil)
    default:
      let actions = results.roadmap.actions
      figure.source = results.context.address + "/roadmap"
      figure.setCount(
        reference.kind == .done ? actions.count { $0.state == .done } : actions.count)
    }
    return figure
  }

  private func setLevel(of figure: inout ReportFigure, in profile: GapProfile) {
    let isNow = figure.reference.kind == .level
    let theme = figure.reference.subject
    var mean = isNow ? profile.meanNow : profile.meanAmbition
    if !theme.isEmpty {
      guard let found = profile.themes.first(where: { $0.theme.id == theme }) else {
        figure.reason = "the framework has no theme called “\(theme)”"
        return
      }
      mean = isNow ? found.now : found.ambition
      figure.label += ", \(found.theme.name.lowercasedFirst)"
    }
    guard let mean else { return }
    figure.words = Format.decimal(mean, places: 1)
    (figure.value, figure.unit) = (mean, "levels 1 to 4")
  }
}

extension ReportFigure {
  fileprivate mutating func setCount(_ count: Int?) {
    guard let count else { return }
    (words, value) = (Format.whole(count), Double(count))
  }
}
