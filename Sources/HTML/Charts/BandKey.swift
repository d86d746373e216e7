/// Says what the colours and signs of a ``TileMap`` stand for.
struct BandKey: Component {
  let tones: [BandTone]

  func write(to h: inout HTMLWriter) {
    h.ul(.class("key")) { h in
      for tone in tones {
        h.li { h in
          draw(tone, to: &h)
          h.text(tone.words)
        }
      }
    }
  }

  private func draw(_ tone: BandTone, to h: inout HTMLWriter) {
    h.element(
      "svg", [.width(26), .height(22), .class("tile \(tone.styleClass)"), .aria(.hidden, true)]
    ) { h in
      h.element(
        "rect",
        [
          Attribute("x", "1"), Attribute("y", "1"), Attribute("width", "24"),
          Attribute("height", "20"),
        ], "")
      h.element("text", [Attribute("x", "13"), Attribute("y", "15"), .class("sign")], tone.sign)
    }
  }
}
