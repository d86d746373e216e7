/// Says what the marks of a chart are, where names beside the marks do not.
struct ChartKey: Component {
  enum Mark {
    case own, peer, other, ownLine, solid, dashed, ribbon, limit, farLimit
  }

  private let entries: [(String, Mark)]

  init(_ entries: [(String, Mark)]) {
    self.entries = entries
  }

  func write(to h: inout HTMLWriter) {
    h.ul(.class("key")) { h in
      for (text, mark) in entries {
        h.li { h in
          draw(mark, to: &h)
          h.text(text)
        }
      }
    }
  }

  private func draw(_ mark: Mark, to h: inout HTMLWriter) {
    h.element(
      "svg",
      [Attribute("width", "24"), Attribute("height", "16"), .aria(.hidden, true)]
    ) { h in
      switch mark {
      case .own: h.drawDot(50, 8, radius: 7, "own")
      case .peer: h.drawDot(50, 8, radius: 5, "peer")
      case .other: h.drawDot(50, 8, radius: 3.5, "o")
      case .ownLine: h.drawLine(0, 8, 100, 8, "own-line")
      case .solid: h.drawLine(0, 8, 100, 8, "frontier")
      case .dashed: h.drawLine(0, 8, 100, 8, "typical")
      case .ribbon: h.drawBar(from: 0, to: 100, top: 2, height: 12, "own-wash")
      case .limit: h.drawLine(0, 8, 100, 8, "limit")
      case .farLimit: h.drawLine(0, 8, 100, 8, "limit far")
      }
    }
  }
}
