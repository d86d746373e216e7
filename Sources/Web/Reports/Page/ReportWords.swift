import Dialogue
import HTML
import Reports

/// Words of a report with their figures filled in; each figure leads to where it comes from.
struct ReportWords: Component {
  let words: String
  let book: FigureBook

  func write(to h: inout HTMLWriter) {
    guard !words.isEmpty else { return }
    h.add(MarkdownView(markdown: Markdown(words)) { text, h in Self.write(text, book, to: &h) })
  }

  private static func write(_ text: String, _ book: FigureBook, to h: inout HTMLWriter) {
    for piece in ReportText.pieces(of: text) {
      switch piece {
      case .words(let words), .unknown(let words): h.text(words)
      case .figure(let reference): write(book.figure(reference), to: &h)
      }
    }
  }

  private static func write(_ figure: ReportFigure, to h: inout HTMLWriter) {
    guard let words = figure.words else {
      h.span(figure.shown, .class("none"))
      return
    }
    if let source = figure.source, figure.reference.kind != .council {
      h.a(words, .class("figure"), .href(source), .title(figure.label))
    } else {
      h.text(words)
    }
  }

  /// The words with figures as plain text, for headings.
  static func plain(_ text: String, in book: FigureBook) -> String {
    ReportText.pieces(of: text).map { piece in
      switch piece {
      case .words(let words), .unknown(let words): words
      case .figure(let reference): book.figure(reference).shown
      }
    }.joined()
  }
}
