/// A chart as a picture of its own, for slides: sixteen by nine, with its title and what it shows,
/// in a file that needs no stylesheet of the site.
public struct ChartPicture {
  private let title: String
  private let note: String
  private let chart: any Chart

  /// A picture whose title states the finding, with a line on whose it is and of when.
  public init(_ title: String, note: String, chart: any Chart) {
    self.title = title
    self.note = note
    self.chart = chart
  }

  /// The room for the chart below a title of one line.
  public static let chartHeight = 550.0

  /// The picture as SVG.
  public func svg() -> [UInt8] {
    var h = HTMLWriter()
    h.element(
      "svg",
      [
        Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("width", "1280"),
        Attribute("height", "720"), Attribute("viewBox", "0 0 1280 720"),
      ]
    ) { h in
      h.raw(trusted: "<style>\(Self.style)</style>")
      h.raw(trusted: "<rect width=\"1280\" height=\"720\" fill=\"#ffffff\"/>")
      let lines = titleLines
      for (index, line) in lines.enumerated() {
        text(line, y: (lines.count == 1 ? 72 : 52) + index * Self.lineHeight, "heading", to: &h)
      }
      text(note, y: 692, "foot", to: &h)
      h.element(
        "svg",
        [
          Attribute("x", "60"), Attribute("y", "110"), Attribute("width", "1160"),
          Attribute("height", "550"),
        ]
      ) { chart.write(to: &$0) }
    }
    return h.bytes
  }

  /// A picture has no lines that break by themselves: a long title is put on two.
  private var titleLines: [String] {
    guard title.count > Self.longestLine else { return [title] }
    let cut = title.prefix(Self.longestLine).lastIndex(of: " ") ?? title.endIndex
    return [String(title[..<cut]), String(title[cut...].dropFirst())].filter { !$0.isEmpty }
  }

  private static let longestLine = 56
  private static let lineHeight = 42

  private func text(_ text: String, y: Int, _ styleClass: String, to h: inout HTMLWriter) {
    h.element(
      "text",
      [Attribute("x", "60"), Attribute("y", String(y)), .class(styleClass)], text)
  }

  /// The light scheme's colours and the charts' classes, written out.
  private static let style = """
    text{font-family:system-ui,Segoe UI,Helvetica,Arial,sans-serif;font-size:19px;fill:#535c67}\
    .heading{font-size:34px;font-weight:700;fill:#1b1f24}.foot{font-size:16px}\
    .t-own{fill:#0b5c5e;font-weight:650}.t-ink{fill:#1b1f24}\
    .halo{paint-order:stroke;stroke:#fff;stroke-width:4px}\
    .grid{stroke:#d5dae0}.own{fill:#0b5c5e;stroke:#fff;stroke-width:2}\
    .peer{fill:#fff;stroke:#535c67;stroke-width:2}.own-bar{stroke:#0b5c5e;stroke-width:2.5}\
    .narrow-only{display:none}
    """
}
