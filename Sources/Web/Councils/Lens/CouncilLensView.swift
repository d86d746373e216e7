import HTML
import Productivity
import Sector
import Store

/// One council in one lens: what it gets, why, who does better, and how far to trust it.
struct CouncilLensView {
  let model: CouncilLensModel
  let index: PublishedIndex?
  let chrome: SiteChrome

  private var definition: LensDefinition { model.definition }

  func render() -> [UInt8] {
    var page = chrome.page(title: "\(definition.title) in \(model.name)", area: "/councils")
    page.breadcrumb = [
      Link("Councils", to: "/councils"), Link(model.name, to: "/councils/\(model.council.code)"),
    ]
    page.canonical = model.address
    page.provenance = index?.provenance
    return page.html { h in
      h.add(
        PageHeader(
          "\(definition.title) in \(model.name)", lead: lead, actions: actions))
      writeStage(to: &h)
      writeQuestions(to: &h)
      if let finding = model.finding {
        CouncilLensPictures(model: model, finding: finding).write(to: &h)
      }
      writeMeasures(to: &h)
      CouncilLensTrust(model: model).write(to: &h)
    }
  }

  private var lead: Prose {
    switch model.standing.finding {
    case .result(let unit, let councils, _):
      guard let words = model.finding?.words else { return Prose(definition.question) }
      return """
        \(model.name) \(strong: words.headline): index \(strong: unit.indexWords), likely \
        \(unit.intervalWords). \(words.sureness) Likely place: \(unit.placeWords(of: councils)). \
        \(Caution.hundred)
        """
    case .none(let state, let reason):
      return "\(strong: state.words). \(reason)"
    case .ungraded:
      return """
        \(strong: "Not graded.") \(model.standing.stateReason) The measures are shown on their own.
        """
    }
  }

  private var actions: [Link] {
    let codes = [model.council.code] + (model.finding?.peers.prefix(3).map(\.code) ?? [])
    let question = codes.map { "councils=\($0)" }.joined(separator: "&")
    return [
      Link(
        "All councils in this service", to: "/lenses/\(definition.id)?council=\(model.council.code)"
      ),
      Link("Compare with the nearest three", to: "/compare?\(question)&lens=\(definition.id)"),
    ] + [Link].table(model.address, first: "Download CSV")
  }

  private func writeStage(to h: inout HTMLWriter) {
    guard model.standing.state != .ready, model.finding != nil else { return }
    h.div(.class("inset")) { h in
      h.p(
        prose: """
          \(strong: model.standing.state.label). \(model.standing.stateReason)
          """)
    }
  }

  private func writeQuestions(to h: inout HTMLWriter) {
    guard !model.standing.openQuestions.isEmpty else { return }
    h.h2("Questions about these figures", .id("questions"))
    h.p("Until they are answered, the council is in no list of leaders.", .class("lead"))
    h.ul { h in
      for question in model.standing.openQuestions { h.li(question) }
    }
  }

  private func writeMeasures(to h: inout HTMLWriter) {
    h.h2("The measures behind it", .id("measures"))
    h.p(
      prose: """
        \(model.name) is the solid line, the middle council of this service the dashed one. Each \
        figure leads to the release and the row it was taken from.
        """, .class("lead"))
    h.add(CardGrid(model.trends.map(\.card)))
    h.add(
      Details(
        "What each measure counts, and how much it weighs",
        DataTable(
          caption: "Measures of \(definition.title)",
          columns: [
            .heading("Measure"), .text("What is counted"), .text("Better"), .figure("Weight"),
          ],
          rows: definition.outcomes.map { outcome in
            DataTable.Row([
              .link(
                outcome.label, to: "/measures/\(outcome.measure)?council=\(model.council.code)"),
              .text(outcome.about), .text(outcome.polarity.rawValue),
              .text(Format.share(outcome.weight)),
            ])
          })))
  }
}
