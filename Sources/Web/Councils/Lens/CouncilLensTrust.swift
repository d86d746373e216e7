import HTML
import Productivity

/// How far one council's result in a lens can be trusted: data, weights, size, and how to read it.
struct CouncilLensTrust: Component {
  let model: CouncilLensModel

  func write(to h: inout HTMLWriter) {
    h.h2("How far to trust it", .id("honesty"))
    if let finding = model.finding { h.add(SummaryList(entries(finding.unit))) }
    h.add(gaps)
    if let finding = model.finding { h.add(Details("Does size explain it?", funnel(finding))) }
    writeReading(to: &h)
  }

  private func entries(_ unit: UnitResult) -> [SummaryList.Entry] {
    var entries = [
      SummaryList.Entry("Years with figures", Prose("\(unit.yearsUsed.count) of them used")),
      SummaryList.Entry(
        "Estimated, because missing",
        Prose("\(Format.share(unit.imputedShare)) of the outcome weight in the last year")),
      SummaryList.Entry("Does it hang on the weights?", Prose(weights(unit))),
    ]
    if let year = unit.asOf {
      entries.append(.init("Latest figures", Prose("of the year that ended in \(year)")))
    }
    return entries
  }

  private func weights(_ unit: UnitResult) -> String {
    let share = Format.share(unit.weightsAgree)
    return unit.dependsOnWeights
      ? "Yes: only \(share) of the sets of weights tried put it on this side of 100"
      : "No: \(share) of the sets of weights tried put it on this side of 100"
  }

  private var gaps: Details {
    let count = model.gaps.count
    return Details(
      count == 0
        ? "No figure is missing"
        : "Figures that are missing, filled, queried or not counted: \(count)",
      DataTable(
        caption: "Missing is never zero",
        columns: [.heading("Measure"), .text("Year"), .text("What stands there")],
        rows: model.gaps.map { .init([.text($0.measure), .text($0.year), .text($0.state.label)]) },
        emptyText: "Every figure that counts was published."))
  }

  private func funnel(_ finding: CouncilLensModel.Finding) -> ChartFigure {
    let sizes = finding.funnel.map(\.size)
    let (inner, outer) = (1.96 * finding.spread, 3.09 * finding.spread)
    let ends = [sizes.min() ?? 0, sizes.max() ?? 1]
    return ChartFigure(
      "Distance from what is expected, by size",
      note: """
        The limits are widened by \(Format.decimal(finding.spread, places: 1)), because councils \
        differ by more than chance.
        """,
      chart: Funnel(
        "Councils by size and distance from what is expected",
        points: finding.funnel.map {
          .init($0.name, size: $0.size, value: $0.z, isOwn: $0.code == model.council.code)
        },
        limits: ends.map { .init(size: $0, inner: -inner...inner, outer: -outer...outer) },
        centre: 0, size: AxisText(model.definition.size.label, .whole),
        value: AxisText("Distance from what is expected, in standard errors", .decimal(1))))
  }

  private func writeReading(to h: inout HTMLWriter) {
    h.h2("How to read this", .id("reading"))
    if !model.definition.scope.isEmpty { h.p(model.definition.scope) }
    h.ul { h in
      for sentence in Caution.all { h.li(prose: sentence) }
      for warning in model.definition.warnings { h.li(warning) }
    }
    h.p(
      prose: """
        \(link: "What good looks like in this service", to: "/lenses/\(model.definition.id)"), \
        version \(model.definition.version). \(link: "How the figures are made", to: "/method")
        """)
  }
}
