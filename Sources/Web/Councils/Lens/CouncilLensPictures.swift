import Foundation
import HTML
import Productivity
import Sector

/// The pictures of one council's result: two halves, parts, trend, spend against outcome,
/// comparators.
struct CouncilLensPictures: Component {
  let model: CouncilLensModel
  let finding: CouncilLensModel.Finding

  private var unit: UnitResult { finding.unit }

  func write(to h: inout HTMLWriter) {
    writeHalves(to: &h)
    writeTrend(to: &h)
    writeComparators(to: &h)
    writePotential(to: &h)
  }

  private func writeHalves(to h: inout HTMLWriter) {
    h.h2("Good outcomes, low spend, or both?", .id("halves"))
    h.p("\(finding.words.outcomeHalf) \(finding.words.spendHalf)")
    h.add(
      ChartFigure(
        "What lifts the index and what holds it back",
        note: """
          Parts add up to the index at the lens’s own weights\(difference). Fewer pounds for the \
          same outcomes lift it; more pounds hold it back.
          """, chart: parts))
  }

  /// Why the picture ends elsewhere than the heading, where it does.
  private var difference: String {
    let here = Int((100 * exp(unit.partsTotal)).rounded())
    let headline = Int(unit.index.rounded())
    return here == headline
      ? ""
      : ", \(here) here; the index of \(headline) is the middle over many other weights as well"
  }

  /// Parts are logs; each is stretched by the same factor, so that they add up on the index's scale.
  private var parts: BarParts {
    let total = unit.partsTotal
    let stretch = abs(total) < 1e-9 ? 100 : 100 * expm1(total) / total
    return BarParts(
      "What lifts and what holds back \(model.name)",
      start: .init("Councils in like circumstances", 100),
      parts: unit.parts.map {
        .init(finding.partNames[$0.id] ?? $0.id, $0.effect * stretch)
      }, endName: model.name, places: 1)
  }

  private func writeTrend(to h: inout HTMLWriter) {
    h.h2("What moved", .id("trend"))
    h.p(finding.words.change ?? "The figures do not reach back far enough to show a change.")
    let years = unit.trend.map { year in
      TrendWithInterval.Year(
        Period.financial(ending: year.year).label,
        own: year.isObserved ? (100 * exp(year.mean)).held : nil,
        ninety: year.interval90.asIndex.held, typical: 100)
    }
    h.add(
      ChartFigure(
        "The index over the years, with its 90% interval",
        note:
          "Each year is measured against councils in like circumstances in that year. \(Caution.hundred)",
        chart: TrendWithInterval(
          "Index of \(model.name) over the years", years: years, name: model.name,
          typicalName: "As expected", measure: AxisText("Index", .index))))
  }

  private func writePotential(to h: inout HTMLWriter) {
    let words = PotentialWords(potential: unit.potential)
    h.h2("What might be gained", .id("potential"))
    h.p(
      prose: """
        If it did as well as the best quarter of councils in like circumstances: \
        \(strong: Caution.question)
        """)
    var entries = [
      SummaryList.Entry(
        "Better outcomes at today’s spend", Prose("\(words.points) (points of 100)"))
    ]
    if let pounds = words.pounds {
      entries.insert(.init("Pounds a year at today’s outcomes", Prose(pounds)), at: 0)
    }
    h.add(SummaryList(entries))
    h.p(
      (unit.potential.mayBeNone ? "There may be none. " : "")
        + "The range holds 90% of what the figures allow. Never add it up over councils or services."
    )
  }

  private func writeComparators(to h: inout HTMLWriter) {
    h.h2("Councils in like circumstances", .id("comparators"))
    h.p(betterWords)
    h.add(scatter)
    h.add(PeerTable(model: model, finding: finding))
    h.p(
      "A difference of 0 would be the same circumstances; 1 is the usual spread in one of them.",
      .class("muted"))
    if unit.hasFewCloseComparators {
      h.p("\(model.name) has few close neighbours: read the comparison with more care.")
    }
  }

  private var betterWords: String {
    let names = model.better.map(\.name)
    return switch names.count {
    case 0: "None of the \(finding.peers.count) clearly gets more for each pound."
    case 1: "One of the \(finding.peers.count) surely gets more for each pound: \(names[0])."
    default:
      "\(names.count) of the \(finding.peers.count) surely get more for each pound: "
        + "\(names.joined(separator: ", "))."
    }
  }

  private var scatter: ChartFigure {
    let own = unit.expectation
    let points =
      finding.peers.map { peer in
        SpendOutcomeScatter.Point(
          peer.name, spend: peer.unit.expectation.spend,
          outcome: Estimate(
            peer.unit.expectation.outcome,
            ninety: peer.unit.expectation.outcome...peer.unit.expectation.outcome),
          role: .comparator)
      } + [
        SpendOutcomeScatter.Point(
          model.name, spend: own.spend,
          outcome: Estimate(own.outcome, ninety: own.outcome...own.outcome), role: .own)
      ]
    return ChartFigure(
      scatterTitle,
      note: """
        Further up is better, further right costs more. The line is what councils in the \
        circumstances of \(model.name) spend for each outcome score; the others face \
        circumstances of their own, for which the index allows and this picture does not.
        """,
      chart: SpendOutcomeScatter(
        "Spending against outcomes, \(model.name) and councils in like circumstances",
        points: points, lines: [own.line(through: points.map(\.outcomeValue))],
        spend: AxisText("\(model.definition.spend.label), \(model.definition.spend.need)", .pounds),
        outcome: AxisText("Outcome score, 0 to 100 (higher is better)", .whole)))
  }

  private var scatterTitle: String {
    let own = unit.expectation
    let ratio = own.spend / own.spendAtOutcome
    let words =
      ratio > 1.03 ? "more than" : ratio < 0.97 ? "less than" : "about"
    return "\(model.name) spends \(Format.pounds(own.spend)) \(model.definition.spend.need), "
      + "\(words) the \(Format.pounds(own.spendAtOutcome)) expected for its outcomes"
  }
}

extension Expectation {
  /// The expected spend at outcomes that span the given ones, as a line of a chart.
  func line(through outcomes: [Double]) -> SpendOutcomeScatter.Line {
    let (low, high) = (outcomes.min() ?? 0, outcomes.max() ?? 100)
    let steps = (0...12).map { low + (high - low) * Double($0) / 12 }
    return SpendOutcomeScatter.Line(
      "What is expected in these circumstances", .expected,
      points: steps.map { (spend: expectedSpend(atOutcome: $0), outcome: $0) })
  }
}
