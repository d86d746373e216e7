import HTML
import Sector

/// The page of one measure: the spread over councils, its course, every council by name.
struct MeasureView {
  let model: MeasureModel
  let chrome: SiteChrome

  private var measure: Measure { model.measure }
  private var address: String { "/measures/\(measure.id)" }

  func render() -> [UInt8] {
    var page = chrome.page(title: measure.name, area: "/measures")
    page.breadcrumb = [Link("Measures", to: "/measures")]
    page.canonical = address
    return page.html { h in
      h.add(
        PageHeader(
          measure.name, kicker: ServiceNames.name(of: measure.service), lead: Prose(finding)))
      h.add(SummaryList(facts))
      h.add(filters)
      if model.trend.count > 1 { h.add(trend) }
      h.h2("Every council\(model.period.map { ", \($0.label)" } ?? "")")
      h.add(table)
      h.add(model.discussions)
    }
  }

  /// The spread in one sentence.
  private var finding: String {
    guard let spread = model.trend.first(where: { $0.period == model.period }) else {
      return "No council has a figure for this measure."
    }
    let number = FigureStyle(unit: measure.unit, typical: spread.middle)
    return
      "In \(spread.period.label) half of \(spread.count) councils lay between "
      + "\(number.text(spread.lowerQuarter)) and \(number.text(spread.upperQuarter)); the middle one "
      + "had \(number.text(spread.middle)). \(measure.polarity.label.sentenceCased)."
  }

  private var facts: [SummaryList.Entry] {
    var entries = [
      SummaryList.Entry("Unit", Prose(measure.unit)),
      SummaryList.Entry("Direction", Prose(measure.polarity.label)),
      SummaryList.Entry("Source", Prose(measure.source)),
    ]
    for use in model.uses {
      entries.append(
        .init(
          "Used by",
          """
          \(link: use.title, to: "/lenses/\(use.lens)"), with \(Format.share(use.weight)) of the \
          weight
          """))
    }
    return entries
  }

  private var filters: FilterPanel {
    FilterPanel(
      "Choose what to show", action: address,
      fields: [
        SelectField(
          "Period", name: "period",
          choices: model.periods.reversed().map {
            Choice($0.label, value: $0.label, isChosen: $0 == model.period)
          }),
        SelectField(
          "Type of council", name: "type",
          choices: [Choice("All", value: "")]
            + model.tiers.map {
              Choice($0.label, value: $0.rawValue, isChosen: $0 == model.tier)
            }),
        TextField.filter(
          "Show one council, by name", name: "council", value: model.council?.name ?? ""),
      ], clear: address)
  }

  private var trend: ChartFigure {
    let chart = TrendWithInterval(
      "\(measure.name) over the years",
      years: model.trend.map { .init($0.period.label, own: $0.own, typical: $0.middle) },
      name: model.council?.name ?? "Chosen council", typicalName: "Middle council",
      measure: AxisText(
        measure.unit,
        FigureStyle(unit: measure.unit, typical: model.trend.last?.middle ?? 0)))
    return ChartFigure(
      model.council.map { "\($0.name) beside the middle council" }
        ?? "How the middle council moved",
      chart: chart)
  }

  private var table: DataTable {
    DataTable(
      caption: "\(measure.name): \(model.withValue) of \(model.rows.count) councils have a figure",
      columns: [
        .heading("Council"), .text("Type"), .figure("Figure", unit: measure.unit),
        .figure("Year before", unit: measure.unit), .text("Status"), .text("Source"),
      ],
      rows: model.rows.map(row),
      downloads: [Link].table(address, question: question),
      isLong: true, emptyText: "No council has a figure for this measure.")
  }

  private func row(_ row: MeasureModel.Row) -> DataTable.Row {
    let figure = row.observation
    return DataTable.Row(
      [
        .link(row.name, to: "/councils/\(row.code)"), .text(row.tier.label),
        figure.value.map { .text($0.plainText) } ?? .none("none"),
        row.before.map { .text($0.plainText) } ?? .none("none"), .text(figure.status.label),
        .component(
          SourceLink(to: SourceAddress.of(figure), of: "\(row.name), \(figure.period.label)")),
      ], isOwn: row.code == model.council?.code)
  }

  private var question: String {
    let parts =
      (model.period.map { ["period=\($0.label)"] } ?? [])
      + (model.tier.map { ["type=\($0.rawValue)"] } ?? [])
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}
