/// The axis of a column of ``IntervalStrip``s, for the head of their table.
struct IntervalAxis: Component {
  let scale: Scale
  let style: FigureStyle

  func write(to h: inout HTMLWriter) {
    h.element(
      "svg",
      [
        .class("draw"), .aria(.hidden, true), Attribute("width", "100%"),
        Attribute("height", "20"),
      ]
    ) { h in
      let places = scale.ticks.map { 2 + 96 * scale.position($0) }
      for (index, (tick, place)) in zip(scale.ticks, places).enumerated() {
        let label = style.tick(tick, step: scale.step)
        let anchor: HTMLWriter.TextAnchor =
          index == 0 ? .start : index == places.count - 1 ? .end : .middle
        h.drawText(label, place, 12, index % 2 == 1 ? "odd" : nil, anchor: anchor)
        h.drawLine(place, 16, place, 20, "axis")
      }
    }
  }
}
