/// The vocabulary of the charts. Places across are given in percent of the width and places down in
/// pixels, so that one drawing serves a phone, a wide screen and paper: it stretches, and its text,
/// lines and dots keep their size.
extension HTMLWriter {
  /// A drawing with a title and a description for readers who do not see it.
  mutating func drawing(height: Double, title: String, description: String, body: Body) {
    element(
      "svg",
      [
        .class("draw"), .role(.img), Attribute("width", "100%"),
        Attribute("height", .number(height)),
      ]
    ) { h in
      h.title(title)
      if !description.isEmpty { h.element("desc", [], description) }
      body(&h)
    }
  }

  /// A part of a drawing that belongs together, with a tooltip and a line for the readout.
  mutating func drawGroup(_ attributes: Attribute..., tooltip: String? = nil, body: Body) {
    element("g", attributes) { h in
      if let tooltip { h.title(tooltip) }
      body(&h)
    }
  }

  mutating func drawLine(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ styleClass: String
  ) {
    element(
      "line",
      [
        Attribute("x1", .percent(x1)), Attribute("x2", .percent(x2)),
        Attribute("y1", .number(y1)), Attribute("y2", .number(y2)), .class(styleClass),
      ], "")
  }

  mutating func drawDot(
    _ x: Double, _ y: Double, radius: Double, _ styleClass: String, tooltip: String? = nil
  ) {
    element(
      "circle",
      [
        Attribute("cx", .percent(x)), Attribute("cy", .number(y)), Attribute("r", .number(radius)),
        .class(styleClass),
      ]
    ) { h in
      if let tooltip { h.title(tooltip) }
    }
  }

  mutating func drawBar(
    from x1: Double, to x2: Double, top: Double, height: Double, _ styleClass: String,
    tooltip: String? = nil
  ) {
    element(
      "rect",
      [
        Attribute("x", .percent(min(x1, x2))), Attribute("width", .percent(abs(x2 - x1))),
        Attribute("y", .number(top)), Attribute("height", .number(height)), .class(styleClass),
      ]
    ) { h in
      if let tooltip { h.title(tooltip) }
    }
  }

  mutating func drawText(
    _ text: String, _ x: Double, _ y: Double, _ styleClass: String? = nil,
    anchor: TextAnchor = .start, shift: Double = 0
  ) {
    element(
      "text",
      [
        Attribute("x", .percent(x)), Attribute("y", .number(y)),
        Attribute("text-anchor", anchor == .start ? nil : anchor.rawValue),
        Attribute("dx", shift == 0 ? .absent : .number(shift)), .class(styleClass),
      ], text)
  }

  /// Lines and areas, which alone cannot be placed in percent: they stand in a drawing of their own
  /// that is stretched, with strokes that are not.
  mutating func drawStretched(height: Double, body: Body) {
    element(
      "svg",
      [
        Attribute("width", "100%"), Attribute("height", .number(height)),
        Attribute("viewBox", "0 0 1000 \(Int(height))"),
        Attribute("preserveAspectRatio", "none"),
      ], body)
  }

  mutating func drawPath(
    _ points: [(x: Double, y: Double)], _ styleClass: String, closed: Bool = false
  ) {
    guard !points.isEmpty else { return }
    output.append("<path d=\"" as StaticString)
    for (index, point) in points.enumerated() {
      output.append(UInt8(ascii: index == 0 ? "M" : "L"))
      output.append(point.x * 10)
      output.append(UInt8(ascii: " "))
      output.append(point.y)
    }
    if closed { output.append(UInt8(ascii: "Z")) }
    output.append("\" vector-effect=\"non-scaling-stroke\" class=\"" as StaticString)
    output.appendEscaped(styleClass)
    output.append("\"></path>" as StaticString)
  }

  /// Which end of a text stands at its place.
  enum TextAnchor: String {
    case start, middle, end
  }
}
