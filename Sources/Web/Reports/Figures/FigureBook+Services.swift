import Foundation
import HTML
import Productivity
import Reports
import Sector
import Store

extension FigureBook {
  /// A figure of one service: the index and what it says, or spending.
  func ofService(_ reference: FigureReference) -> ReportFigure {
    guard let service = service(reference.subject) else {
      return ReportFigure(
        reference: reference, label: reference.kind.label,
        reason: "no comparison called “\(reference.subject)” covers this council")
    }
    var figure = ReportFigure(
      reference: reference, label: "\(reference.kind.label), \(service.name)",
      period: service.lens.figuresTo, source: "\(page.address)/lenses/\(service.lens.id)")
    if reference.kind == .spend { return spend(of: service, figure) }
    guard case .result(let unit, let councils, _) = service.standing.finding else {
      figure.reason = service.reasonForNone
      return figure
    }
    let words = IndexWords(
      unit: unit, valueOfPoint: service.lens.result.settings.valueOfPoint)
    switch reference.kind {
    case .productivity:
      figure.words = "\(unit.indexWords), likely \(unit.intervalWords)"
      figure.setIndex(of: unit)
    case .finding:
      figure.words = words.headline
      figure.setIndex(of: unit)
    case .place: figure.words = unit.placeWords(of: councils)
    case .outcomes: figure.words = words.outcomeHalf
    case .spending: figure.words = words.spendHalf
    default:
      figure.words = words.change
      figure.reason = "the figures do not reach back far enough"
      figure.setChange(of: unit)
    }
    return figure
  }

  private func spend(of service: Service, _ base: ReportFigure) -> ReportFigure {
    var figure = base
    figure.reason = "no figure is published"
    guard let trend = service.spend, let latest = trend.latest, let value = latest.own else {
      return figure
    }
    figure.label = trend.label
    figure.words = "\(Format.pounds(value)) \(service.lens.definition.spend.need)"
    (figure.value, figure.unit) = (value, "GBP \(service.lens.definition.spend.need)")
    (figure.period, figure.source) = (latest.period, latest.source ?? figure.source)
    return figure
  }

  /// A figure of one measure: the council's own, or the middle council's in the same year.
  func ofMeasure(_ reference: FigureReference) -> ReportFigure {
    if let trend = trend(reference.subject) { return figure(reference, of: trend) }
    guard let measure = catalogue.measure(reference.subject) else {
      return ReportFigure(
        reference: reference, label: reference.kind.label,
        reason: "no measure has the id “\(reference.subject)”")
    }
    var figure = ReportFigure(
      reference: reference, label: "\(measure.name)\(reference.kind.ending)",
      reason: "no figure is published", unit: measure.unit,
      source: "/measures/\(measure.id)?council=\(page.council.code)")
    guard reference.kind == .measure else {
      figure.reason = "no service compares this measure"
      return figure
    }
    if let latest = others[measure.id]?.last(where: { $0.value != nil }), let value = latest.value {
      figure.words = FigureStyle(unit: measure.unit, typical: value.double).text(value.double)
      (figure.value, figure.period) = (value.double, latest.period.label)
      figure.source = SourceAddress.of(latest)
    }
    return figure
  }

  private func figure(_ reference: FigureReference, of trend: MeasureTrend) -> ReportFigure {
    var figure = ReportFigure(
      reference: reference, label: trend.label + reference.kind.ending,
      reason: "no figure is published", unit: trend.unit, source: trend.address)
    let isMiddle = reference.kind == .middle
    guard let year = trend.latest ?? (isMiddle ? trend.years.last : nil),
      let value = isMiddle ? year.typical : year.own
    else { return figure }
    figure.words = trend.style.text(value)
    (figure.value, figure.period) = (value, year.period)
    if !isMiddle { figure.source = year.source ?? figure.source }
    return figure
  }
}

extension FigureBook.Service {
  /// Why the service has no result for the council.
  fileprivate var reasonForNone: String {
    switch standing.finding {
    case .none(_, let reason): reason.lowercasedFirst.withoutStop
    case .ungraded: "the figures of this service cannot carry a grade"
    case .result: ""
    }
  }
}

extension ReportFigure {
  fileprivate mutating func setIndex(of unit: UnitResult) {
    let range = unit.indexInterval90
    (value, low, high) = (unit.index, range.low, range.high)
    self.unit = "index, 100 is as expected"
  }

  fileprivate mutating func setChange(of unit: UnitResult) {
    guard let change = unit.change else { return }
    let range = change.interval90.asPercent
    (value, low, high) = (100 * (exp(change.mean) - 1), range.low, range.high)
    self.unit = "% over three years"
  }
}

extension FigureReference.Kind {
  /// What it is, before the service's name.
  var label: String {
    switch self {
    case .council: "The council’s name"
    case .residents: "Residents"
    case .productivity: "Productivity"
    case .finding: "What the index says"
    case .place: "Likely place"
    case .outcomes: "Outcomes"
    case .spending: "Spending, compared"
    case .change: "Change over three years"
    case .spend: "Spending"
    case .measure: "Measure"
    case .middle: "Middle council"
    case .level: "Level now"
    case .ambition: "Ambition"
    case .gaps: "Gaps to close"
    case .strengths: "Strengths"
    case .actions: "Actions"
    case .done: "Actions that are done"
    }
  }

  /// What is put behind a measure's name.
  fileprivate var ending: String { self == .middle ? ", the middle council" : "" }
}

extension String {
  /// For the middle of a sentence.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
