/// Shows how signed parts add up from where a council starts to where it ends: what lifts it, what
/// holds it back, and by how much.
public struct BarParts: Component {
  /// One part.
  public struct Part: Sendable {
    var name: String
    var value: Double

    /// A part and what it adds; negative parts take away.
    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  let title: String
  let parts: [Part]
  let start: Part
  let endName: String
  let places: Int
  private let scale: Scale

  /// Parts that lead from `start` (such as "Councils in like circumstances", 100) to what is called
  /// `endName`, with figures to so many decimals.
  public init(_ title: String, start: Part, parts: [Part], endName: String, places: Int = 0) {
    self.title = title
    self.start = start
    self.parts = parts.filter { $0.value.isFinite }
    self.endName = endName
    self.places = places
    var sum = start.value
    let sums =
      [sum]
      + self.parts.map { part in
        sum += part.value
        return sum
      }
    scale = Scale(holding: sums)
  }

  /// What the parts add up to.
  public var end: Double { start.value + parts.reduce(0) { $0 + $1.value } }

  public func write(to h: inout HTMLWriter) {
    let height = Self.step * Double(parts.count + 2) + 4
    h.drawing(height: height, title: title, description: description) { h in
      drawEdge(start.name, start.value, row: 0, "o-line", "t-ink", to: &h)
      var sum = start.value
      for (index, part) in parts.enumerated() {
        draw(part, from: sum, row: index + 1, to: &h)
        sum += part.value
      }
      drawEdge(endName, end, row: parts.count + 1, "own-line", "t-own", to: &h)
    }
  }

  private static let step = 42.0

  private var description: String {
    let steps = parts.map { "\($0.name) \(Format.signed($0.value, places: places))" }
    return """
      \(start.name) \(Format.decimal(start.value, places: places)); \
      \(steps.joined(separator: "; ")); \(endName) \(Format.decimal(end, places: places)).
      """
  }

  private func place(_ value: Double) -> Double { 2 + 96 * scale.position(value) }

  private func drawEdge(
    _ name: String, _ value: Double, row: Int, _ lineClass: String, _ textClass: String,
    to h: inout HTMLWriter
  ) {
    let top = Double(row) * Self.step
    drawLabel(
      name, Format.decimal(value, places: places), top + 14, from: value, to: value, textClass,
      to: &h)
    h.drawLine(place(value), top + 20, place(value), top + 38, lineClass)
  }

  private func draw(_ part: Part, from sum: Double, row: Int, to h: inout HTMLWriter) {
    let top = Double(row) * Self.step
    let figure = Format.signed(part.value, places: places)
    h.drawLine(place(sum), top - 4, place(sum), top + 22, "grid")
    drawLabel(
      part.name, figure, top + 14, from: sum, to: sum + part.value, "t-ink", to: &h)
    h.drawBar(
      from: place(sum), to: place(sum + part.value), top: top + 21, height: 15,
      part.value < 0 ? "bar down2 minus" : "bar up2", tooltip: "\(part.name): \(figure)")
  }

  /// Names stand above their bar; on phones at the left, figure first and a long name cut short, so
  /// that nothing runs off the edge. The table of figures has every name in full.
  private func drawLabel(
    _ name: String, _ figure: String, _ top: Double, from start: Double, to end: Double,
    _ styleClass: String, to h: inout HTMLWriter
  ) {
    let isLeft = place(min(start, end)) < 55
    h.drawText(
      "\(name): \(figure)", isLeft ? place(min(start, end)) : place(max(start, end)), top,
      "halo wide-only \(styleClass)", anchor: isLeft ? .start : .end)
    h.drawText(
      "\(figure) \(ShortName.of(name, most: Self.shortLength))", 0, top,
      "halo narrow-only \(styleClass)")
  }

  private static let shortLength = 36
}

extension BarParts: Chart {
  public var figures: DataTable {
    let rows = parts.map { part in
      DataTable.Row([.text(part.name), .text(Format.signed(part.value, places: places))])
    }
    return DataTable(
      caption: title, columns: [.heading("Part"), .figure("Value")],
      rows: [.init([.text(start.name), .text(Format.decimal(start.value, places: places))])]
        + rows
        + [.init([.text(endName), .text(Format.decimal(end, places: places))], isOwn: true)])
  }
}
