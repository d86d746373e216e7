/// What councils spend against what they achieve: the reader's own council, councils in like
/// circumstances, all others, and where it is known the best that is got for each amount.
public struct SpendOutcomeScatter: Component {
  /// One council.
  public struct Point: Sendable {
    /// How a council is drawn.
    public enum Role: Sendable {
      /// The reader's own.
      case own
      /// In like circumstances.
      case comparator
      /// All others.
      case other
    }

    var name: String
    var spend: Double
    var outcome: Estimate
    var role: Role

    /// The outcome in the middle.
    public var outcomeValue: Double { outcome.value }

    /// A council with its spend and its outcome.
    public init(_ name: String, spend: Double, outcome: Estimate, role: Role) {
      self.name = name
      self.spend = spend
      self.outcome = outcome
      self.role = role
    }
  }

  /// A line across the chart, such as the frontier or what is expected at each amount.
  public struct Line: Sendable {
    /// How a line is drawn.
    public enum Kind: Sendable {
      /// The best that is got for each amount; solid.
      case frontier
      /// What is typical for each amount; grey and dashed.
      case expected
    }

    var name: String
    var points: [(spend: Double, outcome: Double)]
    var kind: Kind

    /// A named line through points of rising spend.
    public init(_ name: String, _ kind: Kind, points: [(spend: Double, outcome: Double)]) {
      self.name = name
      self.kind = kind
      self.points = points
    }
  }

  let title: String
  let points: [Point]
  let lines: [Line]
  let spend: AxisText
  let outcome: AxisText
  let plot: PlotArea

  /// A chart of the points. `title` states the finding for readers who do not see the drawing.
  public init(
    _ title: String, points: [Point], lines: [Line] = [], spend: AxisText, outcome: AxisText,
    spendScale: Scale.Kind = .linear
  ) {
    self.title = title
    self.points = points.filter { $0.spend.isFinite && $0.outcome.value.isFinite }
    self.lines = lines
    self.spend = spend
    self.outcome = outcome
    let own = self.points.filter { $0.role == .own }.flatMap(\.outcome.ends)
    let drawn = lines.flatMap(\.points)
    plot = PlotArea(
      x: Scale(
        holding: self.points.map(\.spend) + drawn.map(\.spend), kind: spendScale, tickCount: 6),
      y: Scale(holding: self.points.map(\.outcome.value) + own + drawn.map(\.outcome)),
      across: 11...97, down: 22...(Self.height - 30))
  }

  public func write(to h: inout HTMLWriter) {
    h.p(outcome.title, .class("axis-title"))
    h.drawing(height: Self.height, title: title, description: description) { h in
      plot.drawRows(outcome.style, to: &h)
      plot.drawColumns(spend.style, to: &h)
      drawLines(to: &h)
      for role in [Point.Role.other, .comparator, .own] {
        for point in points where point.role == role { draw(point, to: &h) }
      }
      drawLabels(to: &h)
    }
    h.p(spend.title, .class("axis-title across"))
    writeKey(to: &h)
  }

  static let height = 400.0

  private var description: String {
    let own = points.first { $0.role == .own }
    let place = own.map {
      "\($0.name): spend \(spend.style.text($0.spend)), outcome \(outcome.style.text($0.outcome.value)). "
    }
    return (place ?? "") + "\(points.count) councils are drawn; the figures are in the table below."
  }

  private func drawLines(to h: inout HTMLWriter) {
    h.drawStretched(height: Self.height) { h in
      for line in lines {
        let points = line.points.map { plot.point($0.spend, $0.outcome) }
        h.drawPath(points, line.kind == .frontier ? "frontier" : "typical")
      }
    }
  }

  private func draw(_ point: Point, to h: inout HTMLWriter) {
    let (x, y) = plot.point(point.spend, point.outcome.value)
    let tooltip =
      "\(point.name): \(spend.style.text(point.spend)), \(outcome.style.text(point.outcome.value))"
    switch point.role {
    case .other: h.drawDot(x, y, radius: 3.5, "o", tooltip: tooltip)
    case .comparator: h.drawDot(x, y, radius: 5, "peer", tooltip: tooltip)
    case .own:
      let ninety = point.outcome.ninety
      h.drawLine(x, plot.top(ninety.lowerBound), x, plot.top(ninety.upperBound), "own-bar")
      h.drawDot(x, y, radius: 7.5, "own", tooltip: tooltip)
    }
  }

  private var hasInterval: Bool {
    points.contains {
      $0.role == .own && $0.outcome.ninety.lowerBound < $0.outcome.ninety.upperBound
    }
  }

  private func writeKey(to h: inout HTMLWriter) {
    var entries: [(String, ChartKey.Mark)] = []
    if points.contains(where: { $0.role == .own }) {
      entries.append((hasInterval ? "This council, with its 90% interval" : "This council", .own))
    }
    if points.contains(where: { $0.role == .comparator }) {
      entries.append(("Councils in like circumstances", .peer))
    }
    if points.contains(where: { $0.role == .other }) { entries.append(("Other councils", .other)) }
    entries += lines.map { ($0.name, $0.kind == .frontier ? .solid : .dashed) }
    h.add(ChartKey(entries))
  }
}
