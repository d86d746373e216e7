/// A measure over the years: the reader's own council as a solid line in a ribbon that holds 90% of
/// the likely values, the typical council as a grey dashed line. A year without a figure is a gap.
public struct TrendWithInterval: Component {
  /// One year of a council.
  public struct Year: Sendable {
    var period: String
    var own: Double?
    var ninety: ClosedRange<Double>?
    var typical: Double?

    /// A year with the council's own figure, its interval and the typical figure, as far as known.
    public init(
      _ period: String, own: Double?, ninety: ClosedRange<Double>? = nil, typical: Double? = nil
    ) {
      self.period = period
      self.own = own.flatMap { $0.isFinite ? $0 : nil }
      self.ninety = ninety
      self.typical = typical.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  let title: String
  let years: [Year]
  let name: String
  let typicalName: String
  let measure: AxisText
  private let plot: PlotArea

  /// A trend of the council called `name`. `includesZero` starts the axis at nought.
  public init(
    _ title: String, years: [Year], name: String, typicalName: String = "Typical",
    measure: AxisText, includesZero: Bool = false
  ) {
    self.title = title
    self.years = years
    self.name = name
    self.typicalName = typicalName
    self.measure = measure
    let ends = years.flatMap { [$0.ninety?.lowerBound, $0.ninety?.upperBound] }
    let values = (ends + years.map(\.own) + years.map(\.typical)).compactMap(\.self)
    plot = PlotArea(
      x: Scale(between: 0, and: Double(max(years.count - 1, 1))),
      y: Scale(holding: values, including: includesZero ? [0] : []),
      across: 12...Self.end(years, name, typicalName, measure.style), down: 22...(Self.height - 28))
  }

  public func write(to h: inout HTMLWriter) {
    h.p(measure.title, .class("axis-title"))
    h.drawing(height: Self.height, title: title, description: description) { h in
      plot.drawRows(measure.style, to: &h)
      drawYears(to: &h)
      h.drawStretched(height: Self.height) { h in
        drawRibbon(to: &h)
        for run in plot.runs(years.map(\.typical)) { h.drawPath(run, "typical") }
        for run in plot.runs(years.map(\.own)) { h.drawPath(run, "own-line") }
      }
      drawDots(to: &h)
      drawEndLabels(to: &h)
    }
    writeKey(to: &h)
  }

  private static let height = 290.0

  /// Where the lines end, in percent of the width, so that their labels have room: names and
  /// figures from 680 pixels on, figures alone on the narrowest phone.
  private static func end(
    _ years: [Year], _ name: String, _ typicalName: String, _ style: FigureStyle
  ) -> Double {
    let figures = years.flatMap { [$0.own, $0.typical] }.compactMap(\.self).map(style.text)
    let figure = Double(figures.map(\.count).max() ?? 0)
    let names = Double(max(name.count, typicalName.count)) + 1 + figure
    let room = max((names * 8.4 + 14) / 680, (figure * 8.4 + 12) / 288)
    return max(65, 100 - 100 * room)
  }

  private var description: String {
    guard let last = years.last(where: { $0.own != nil }), let own = last.own else {
      return "There is no figure for \(name)."
    }
    let typical =
      last.typical.map { ", \(typicalName.lowercasedFirst) \(measure.style.text($0))" } ?? ""
    return "In \(last.period) \(name) had \(measure.style.text(own))\(typical)."
  }

  private func place(_ index: Int) -> Double { plot.left(Double(index)) }

  private func drawRibbon(to h: inout HTMLWriter) {
    var upper: [(x: Double, y: Double)] = []
    var lower: [(x: Double, y: Double)] = []
    for (index, year) in years.enumerated() {
      if let range = year.ninety, year.own != nil {
        upper.append((place(index), plot.top(range.upperBound)))
        lower.append((place(index), plot.top(range.lowerBound)))
      } else {
        h.drawPath(upper + lower.reversed(), "own-wash", closed: true)
        (upper, lower) = ([], [])
      }
    }
    h.drawPath(upper + lower.reversed(), "own-wash", closed: true)
  }

  private func drawDots(to h: inout HTMLWriter) {
    let last = years.lastIndex { $0.own != nil }
    for (index, year) in years.enumerated() {
      guard let own = year.own else { continue }
      let range = year.ninety.map { ", likely \(measure.style.text($0))" } ?? ""
      let tooltip = "\(year.period): \(measure.style.text(own))\(range)"
      let (radius, styleClass) = index == last ? (6, "own") : (3.5, "own-mark")
      h.drawDot(place(index), plot.top(own), radius: radius, styleClass, tooltip: tooltip)
    }
  }

  /// Years below the axis: on phones the first and the last, on wide screens as many as fit.
  private func drawYears(to h: inout HTMLWriter) {
    let every = max(1, (years.count + 6) / 7)
    for (index, year) in years.enumerated() {
      let isEnd = index == 0 || index == years.count - 1
      guard isEnd || (index % every == 0 && years.count - 1 - index >= every) else { continue }
      let anchor: HTMLWriter.TextAnchor = index == 0 ? .start : isEnd ? .end : .middle
      h.drawText(
        year.period, place(index), plot.down.upperBound + 19, isEnd ? nil : "wide-only",
        anchor: anchor)
    }
  }

  /// The two lines are named beside their ends; on phones, where there is no room for names, by
  /// their figures alone. Labels that would touch are moved apart.
  private func drawEndLabels(to h: inout HTMLWriter) {
    let own = years.last { $0.own != nil }?.own
    let typical = years.last { $0.typical != nil }?.typical
    var ownTop = own.map(plot.top) ?? 0
    var typicalTop = typical.map(plot.top) ?? 0
    if own != nil, typical != nil, abs(ownTop - typicalTop) < Self.labelHeight {
      let middle = (ownTop + typicalTop) / 2
      let half = (ownTop <= typicalTop ? -1 : 1) * Self.labelHeight / 2
      (ownTop, typicalTop) = (middle + half, middle - half)
    }
    if let own { drawEnd(name, own, ownTop, "t-own", to: &h) }
    if let typical { drawEnd(typicalName, typical, typicalTop, nil, to: &h) }
  }

  private func drawEnd(
    _ name: String, _ value: Double, _ top: Double, _ styleClass: String?, to h: inout HTMLWriter
  ) {
    let figure = measure.style.text(value)
    let base = styleClass.map { "halo \($0) " } ?? "halo "
    let x = plot.across.upperBound
    h.drawText("\(name) \(figure)", x, top + 4.5, base + "wide-only", shift: 11)
    h.drawText(figure, x, top + 4.5, base + "narrow-only", shift: 9)
  }

  private static let labelHeight = 17.0

  private func writeKey(to h: inout HTMLWriter) {
    var entries: [(String, ChartKey.Mark)] = [(name, .ownLine)]
    if years.contains(where: { $0.typical != nil }) { entries.append((typicalName, .dashed)) }
    if years.contains(where: { $0.ninety != nil }) {
      entries.append(("90% of the likely values", .ribbon))
    }
    h.add(ChartKey(entries))
  }
}

extension TrendWithInterval: Chart {
  public var figures: DataTable {
    DataTable(
      caption: measure.title,
      columns: [
        .heading("Year"), .figure(name), .figure("90% interval"), .figure(typicalName),
      ],
      rows: years.map { year in
        .init([
          .text(year.period), cell(year.own),
          year.ninety.map { .text(measure.style.text($0)) } ?? .none(Format.noFigure),
          cell(year.typical),
        ])
      })
  }

  private func cell(_ value: Double?) -> DataTable.Cell {
    value.map { .text(measure.style.text($0)) } ?? .none(Format.noFigure)
  }
}
