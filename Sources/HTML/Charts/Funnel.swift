/// Shows which councils stand out by more than their size would lead us to expect: small councils
/// vary more by chance, so the limits are wide on the left and narrow on the right.
public struct Funnel: Component {
  /// One council.
  public struct Point: Sendable {
    var name: String
    var size: Double
    var value: Double
    var isOwn: Bool

    /// A council with its size (such as the number of children) and its value.
    public init(_ name: String, size: Double, value: Double, isOwn: Bool = false) {
      self.name = name
      self.size = size
      self.value = value
      self.isOwn = isOwn
    }
  }

  /// The limits at one size, already widened for what the measure varies by besides chance.
  public struct Limit: Sendable {
    var size: Double
    var inner: ClosedRange<Double>
    var outer: ClosedRange<Double>

    /// The ranges that hold 95% (inner) and 99.8% (outer) of councils of this size.
    public init(size: Double, inner: ClosedRange<Double>, outer: ClosedRange<Double>) {
      self.size = size
      self.inner = inner
      self.outer = outer
    }
  }

  let title: String
  let points: [Point]
  let limits: [Limit]
  let centre: Double
  let size: AxisText
  let value: AxisText
  private let plot: PlotArea

  /// A funnel around `centre`; limits stand in order of rising size.
  public init(
    _ title: String, points: [Point], limits: [Limit], centre: Double, size: AxisText,
    value: AxisText, sizeScale: Scale.Kind = .linear
  ) {
    self.title = title
    self.points = points.filter { $0.size.isFinite && $0.value.isFinite }
    self.limits = limits
    self.centre = centre
    self.size = size
    self.value = value
    let ends = limits.flatMap { [$0.outer.lowerBound, $0.outer.upperBound] }
    plot = PlotArea(
      x: Scale(
        holding: self.points.map(\.size) + limits.map(\.size), kind: sizeScale, tickCount: 6),
      y: Scale(holding: self.points.map(\.value) + ends, including: [centre]),
      across: 11...97, down: 22...(Self.height - 30))
  }

  public func write(to h: inout HTMLWriter) {
    h.p(value.title, .class("axis-title"))
    h.drawing(height: Self.height, title: title, description: description) { h in
      plot.drawRows(value.style, to: &h)
      plot.drawColumns(size.style, to: &h)
      h.drawLine(plot.across.lowerBound, plot.top(centre), 97, plot.top(centre), "ref")
      drawLimits(to: &h)
      for point in points where !point.isOwn { draw(point, to: &h) }
      for point in points where point.isOwn { draw(point, to: &h) }
    }
    h.p(size.title, .class("axis-title across"))
    h.add(
      ChartKey([
        ("95% of councils of this size", .limit), ("99.8% of councils of this size", .farLimit),
      ]))
  }

  private static let height = 380.0

  private var description: String {
    let outside = points.filter { isOutside($0) == true }.count
    return """
      \(points.count) councils by size. \(outside) of them lie outside the limits that hold 99.8% \
      of councils of their size.
      """
  }

  /// Whether a council lies outside the outer limits at its size; `nil` beyond the limits given.
  private func isOutside(_ point: Point) -> Bool? {
    guard let range = outerLimits(at: point.size) else { return nil }
    return !range.contains(point.value)
  }

  private func outerLimits(at size: Double) -> ClosedRange<Double>? {
    guard let next = limits.firstIndex(where: { $0.size >= size }) else { return nil }
    guard next > 0 else { return limits[next].size == size ? limits[next].outer : nil }
    let (a, b) = (limits[next - 1], limits[next])
    let share = b.size > a.size ? (size - a.size) / (b.size - a.size) : 0
    func between(_ x: Double, _ y: Double) -> Double { x + share * (y - x) }
    let low = between(a.outer.lowerBound, b.outer.lowerBound)
    return low...max(low, between(a.outer.upperBound, b.outer.upperBound))
  }

  private func drawLimits(to h: inout HTMLWriter) {
    h.drawStretched(height: Self.height) { h in
      h.drawPath(limits.map { plot.point($0.size, $0.outer.upperBound) }, "limit far")
      h.drawPath(limits.map { plot.point($0.size, $0.outer.lowerBound) }, "limit far")
      h.drawPath(limits.map { plot.point($0.size, $0.inner.upperBound) }, "limit")
      h.drawPath(limits.map { plot.point($0.size, $0.inner.lowerBound) }, "limit")
    }
  }

  private func draw(_ point: Point, to h: inout HTMLWriter) {
    let (x, y) = plot.point(point.size, point.value)
    let tooltip =
      "\(point.name): \(value.style.text(point.value)), size \(size.style.text(point.size))"
    h.drawDot(x, y, radius: point.isOwn ? 7.5 : 3.5, point.isOwn ? "own" : "o", tooltip: tooltip)
    if point.isOwn {
      let anchor: HTMLWriter.TextAnchor = x > 75 ? .end : x < 25 ? .start : .middle
      h.drawText(point.name, x, y - 13, "halo t-own", anchor: anchor)
    }
  }
}

extension Funnel: Chart {
  public var figures: DataTable {
    DataTable(
      caption: "\(value.title) by size",
      columns: [
        .heading("Council"), .figure(size.title), .figure(value.title),
        .text("Outside the 99.8% limits"),
      ],
      rows: points.map { point in
        .init(
          [
            .text(point.name), .text(size.style.text(point.size)),
            .text(value.style.text(point.value)),
            isOutside(point).map { .text($0 ? "Yes" : "No") } ?? .none("beyond the limits drawn"),
          ], isOwn: point.isOwn)
      }, isLong: points.count > 20)
  }
}
