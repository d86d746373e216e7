/// Every council as one dot along an axis, so that a reader sees where the own council stands and
/// how far the others are spread.
public struct Distribution: Component {
  /// One council.
  public struct Point: Sendable {
    var name: String
    var value: Double
    var role: SpendOutcomeScatter.Point.Role

    /// A council with its value.
    public init(_ name: String, _ value: Double, role: SpendOutcomeScatter.Point.Role = .other) {
      self.name = name
      self.value = value
      self.role = role
    }
  }

  let title: String
  let points: [Point]
  let measure: AxisText
  let ninety: ClosedRange<Double>?
  private let scale: Scale

  /// A dot for each council; `ninety` is the own council's interval, drawn below the dots.
  public init(
    _ title: String, points: [Point], measure: AxisText, ninety: ClosedRange<Double>? = nil,
    scale kind: Scale.Kind = .linear
  ) {
    self.title = title
    self.points = points.filter { $0.value.isFinite }.sorted { $0.value < $1.value }
    self.measure = measure
    self.ninety = ninety
    let ends = ninety.map { [$0.lowerBound, $0.upperBound] } ?? []
    scale = Scale(holding: self.points.map(\.value) + ends, kind: kind, tickCount: 6)
  }

  public func write(to h: inout HTMLWriter) {
    let stacks = stacks
    let tallest = Double(stacks.map(\.count).max() ?? 1)
    let base = 34 + tallest * Self.dotStep
    let plot = PlotArea(
      x: scale, y: Scale(between: 0, and: 1), across: Self.across, down: 0...(base + 14))
    h.drawing(height: base + 42, title: title, description: description) { h in
      h.drawLine(Self.across.lowerBound, base + 14, Self.across.upperBound, base + 14, "axis")
      plot.drawColumns(measure.style, to: &h)
      drawMiddle(plot, base, to: &h)
      for (bin, stack) in stacks.enumerated() {
        for (height, point) in stack.enumerated() {
          draw(point, bin, base - Double(height) * Self.dotStep - 4, to: &h)
        }
      }
      drawOwn(plot, base, to: &h)
    }
    h.p(measure.title, .class("axis-title across"))
    h.add(ChartKey(key))
  }

  private static let binCount = 44
  private static let dotStep = 6.5
  private static let across = 2.0...98.0

  private var own: Point? { points.first { $0.role == .own } }

  /// The median of all councils.
  private var middle: Double? {
    if points.isEmpty { return nil }
    let half = points.count / 2
    return points.count % 2 == 1
      ? points[half].value : (points[half - 1].value + points[half].value) / 2
  }

  private var description: String {
    let own = own.map { "\($0.name): \(measure.style.text($0.value)). " } ?? ""
    let middle = middle.map { "Half of the councils lie below \(measure.style.text($0)). " } ?? ""
    return own + middle + "\(points.count) councils are drawn."
  }

  private var key: [(String, ChartKey.Mark)] {
    var key: [(String, ChartKey.Mark)] = []
    if own != nil {
      key.append((ninety == nil ? "This council" : "This council, with its 90% interval", .own))
    }
    if points.contains(where: { $0.role == .comparator }) {
      key.append(("Councils in like circumstances", .peer))
    }
    return key + [("Other councils", .other)]
  }

  /// The councils in columns of equal width, comparators lowest so that they stay in sight.
  private var stacks: [[Point]] {
    var stacks = [[Point]](repeating: [], count: Self.binCount)
    for point in points { stacks[bin(point.value)].append(point) }
    return stacks.map { stack in
      stack.filter { $0.role != .other } + stack.filter { $0.role == .other }
    }
  }

  private func bin(_ value: Double) -> Int {
    min(Int(scale.position(value) * Double(Self.binCount)), Self.binCount - 1)
  }

  private func draw(_ point: Point, _ bin: Int, _ y: Double, to h: inout HTMLWriter) {
    let share = (Double(bin) + 0.5) / Double(Self.binCount)
    let x = Self.across.lowerBound + share * (Self.across.upperBound - Self.across.lowerBound)
    let styleClass =
      switch point.role {
      case .own: "own-mark"
      case .comparator: "peer"
      case .other: "o"
      }
    h.drawDot(
      x, y, radius: 2.75, styleClass, tooltip: "\(point.name): \(measure.style.text(point.value))")
  }

  private func drawMiddle(_ plot: PlotArea, _ base: Double, to h: inout HTMLWriter) {
    guard let middle else { return }
    let x = plot.left(middle)
    h.drawLine(x, 18, x, base + 14, "ref")
    let isBelowOwn = own.map { middle <= $0.value } ?? true
    h.drawText(
      "Half are below \(measure.style.text(middle))", x, 12, "halo",
      anchor: isBelowOwn == (x > 35) || x > 65 ? .end : .start, shift: 0)
  }

  private func drawOwn(_ plot: PlotArea, _ base: Double, to h: inout HTMLWriter) {
    guard let own else { return }
    let x = plot.left(own.value)
    if let ninety {
      h.drawLine(
        plot.left(ninety.lowerBound), base + 6, plot.left(ninety.upperBound), base + 6, "own-bar")
    }
    h.drawDot(
      x, base + 6, radius: 6.5, "own", tooltip: "\(own.name): \(measure.style.text(own.value))")
    h.drawText(
      "\(own.name) \(measure.style.text(own.value))", x, 28, "halo t-own",
      anchor: x > 65 ? .end : x < 35 ? .start : .middle)
  }
}

extension Distribution: Chart {
  public var figures: DataTable {
    DataTable(
      caption: title, columns: [.heading("Council"), .figure(measure.title)],
      rows: points.map { point in
        .init(
          [.text(point.name), .text(measure.style.text(point.value))], isOwn: point.role == .own)
      }, isLong: points.count > 20)
  }
}
