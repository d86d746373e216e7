import HTML
import Store

/// Says how a search read what was typed: mended words, words that nothing has.
struct SearchNote: Component {
  let reading: SearchReading
  let typed: String

  func write(to h: inout HTMLWriter) {
    if let read = reading.read {
      h.p(
        prose: """
          Showing results for \(strong: read). Nothing has \u{201C}\(typed)\u{201D} as you typed it.
          """)
    }
    if !reading.unknown.isEmpty {
      h.p("Nothing has: \(reading.unknown.joined(separator: ", ")).")
    }
    if reading.hasOnlySomeWords {
      h.p("Nothing has all the words. These have some of them, the best fits first.")
    }
  }
}
