/// Where the figures of a chart stand on its drawing: across in percent, down in pixels.
struct PlotArea {
  var x: Scale
  var y: Scale
  /// The ends of the horizontal axis, in percent of the width.
  var across: ClosedRange<Double> = 2...98
  /// The ends of the vertical axis, in pixels from the top.
  var down: ClosedRange<Double>

  func left(_ value: Double) -> Double {
    across.lowerBound + x.position(value) * (across.upperBound - across.lowerBound)
  }

  func top(_ value: Double) -> Double {
    down.upperBound - y.position(value) * (down.upperBound - down.lowerBound)
  }

  func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (left(x), top(y))
  }

  /// The points of each unbroken run of figures that are counted off along the axis.
  func runs(_ values: [Double?]) -> [[(x: Double, y: Double)]] {
    values.enumerated().split { $0.element == nil }.map { run in
      run.map { point(Double($0.offset), $0.element ?? 0) }
    }
  }

  /// Lines at the ticks of the vertical axis, each with its figure above its left end.
  func drawRows(_ style: FigureStyle, to h: inout HTMLWriter) {
    for tick in y.ticks {
      let top = top(tick)
      h.drawLine(0, top, 100, top, tick == y.ticks[0] ? "axis" : "grid")
      h.drawText(style.tick(tick, step: y.step), 0, top - 4, "halo")
    }
  }

  /// Figures below the ticks of the horizontal axis; on phones every other one.
  func drawColumns(_ style: FigureStyle, to h: inout HTMLWriter) {
    for (index, tick) in x.ticks.enumerated() {
      let place = left(tick)
      let isEnd = index == 0 || index == x.ticks.count - 1
      let wideOnly = x.ticks.count > 4 && index % 2 == 1 ? "wide-only" : nil
      h.drawLine(place, down.upperBound, place, down.upperBound + 5, "axis")
      let anchor: HTMLWriter.TextAnchor = !isEnd ? .middle : index == 0 ? .start : .end
      h.drawText(
        style.tick(tick, step: x.step), place, down.upperBound + 19, wideOnly, anchor: anchor)
    }
  }
}
