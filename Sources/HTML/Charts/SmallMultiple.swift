/// One measure of many: a small chart with its latest figure and where it came from. The council's
/// own line is solid, the typical council's dashed.
public struct SmallMultiple: Component {
  private let title: Link
  private let polarity: String
  private let years: [TrendWithInterval.Year]
  private let style: FigureStyle
  private let source: String?
  private let plot: PlotArea

  /// A card for a measure; `polarity` says in words which direction is better.
  public init(
    _ title: Link, polarity: String, years: [TrendWithInterval.Year], style: FigureStyle,
    source: String? = nil
  ) {
    self.title = title
    self.polarity = polarity
    self.years = years
    self.style = style
    self.source = source
    let ends = years.flatMap { [$0.ninety?.lowerBound, $0.ninety?.upperBound] }
    let values = (ends + years.map(\.own) + years.map(\.typical)).compactMap(\.self)
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    plot = PlotArea(
      x: Scale(between: 0, and: Double(max(years.count - 1, 1))),
      y: Scale(between: low, and: high), across: 2...97, down: 10...74)
  }

  public func write(to h: inout HTMLWriter) {
    h.figure(.class("card")) { h in
      h.figcaption { h in
        h.strong { h in
          if title.address.isEmpty {
            h.text(title.text)
          } else {
            h.a(title.text, .href(title.address))
          }
        }
        h.span(polarity)
      }
      h.drawing(height: Self.height, title: "\(title.text), \(span)", description: summary) {
        draw(to: &$0)
      }
      writeLatest(to: &h)
    }
  }

  private static let height = 100.0

  private var latest: TrendWithInterval.Year? { years.last { $0.own != nil } }

  private var span: String {
    guard let first = years.first, let last = years.last else { return Format.noFigure }
    return "\(first.period) to \(last.period)"
  }

  private var summary: String {
    years.map { year in
      let own = year.own.map(style.text) ?? Format.noFigure
      return "\(year.period): \(own)" + (year.typical.map { ", typical \(style.text($0))" } ?? "")
    }.joined(separator: "; ") + "."
  }

  private func draw(to h: inout HTMLWriter) {
    h.drawLine(0, 80, 100, 80, "grid")
    h.drawStretched(height: Self.height) { h in
      h.drawPath(ribbon, "own-wash", closed: true)
      for run in plot.runs(years.map(\.typical)) { h.drawPath(run, "typical") }
      for run in plot.runs(years.map(\.own)) { h.drawPath(run, "own-line") }
    }
    for (index, year) in years.enumerated() {
      guard let own = year.own else { continue }
      let isLast = year.period == latest?.period
      let hasNeighbour = [index - 1, index + 1].contains {
        years.indices.contains($0) && years[$0].own != nil
      }
      if isLast || !hasNeighbour {
        h.drawDot(plot.left(Double(index)), plot.top(own), radius: isLast ? 5.5 : 4, "own")
      }
    }
    if let first = years.first { h.drawText(first.period, 0, 96) }
    if years.count > 1, let last = years.last { h.drawText(last.period, 100, 96, anchor: .end) }
  }

  private var ribbon: [(x: Double, y: Double)] {
    let known = years.enumerated().compactMap { index, year in
      year.ninety.map { (index: index, range: $0) }
    }
    guard known.count == years.count else { return [] }
    let upper = known.map { plot.point(Double($0.index), $0.range.upperBound) }
    let lower = known.map { plot.point(Double($0.index), $0.range.lowerBound) }
    return upper + lower.reversed()
  }

  private func writeLatest(to h: inout HTMLWriter) {
    h.p(.class("latest")) { h in
      guard let latest, let own = latest.own else {
        h.span(Format.noFigure, .class("none"))
        return
      }
      h.span(style.text(own), .class("big figure"))
      h.text(" ")
      let others = [
        latest.ninety.map { "likely \(style.text($0))" },
        latest.typical.map { "typical \(style.text($0))" },
      ].compactMap(\.self)
      if !others.isEmpty { h.span(others.joined(separator: " · "), .class("muted")) }
      h.text(" ")
      h.span(.class("muted")) { h in
        h.text(latest.period)
        if let source {
          h.span(.class("from")) { h in
            h.text(" · ")
            h.add(SourceLink(to: source, of: title.text))
          }
        }
      }
    }
  }
}
