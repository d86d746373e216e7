import HTML
import Reports

/// A figure's name to copy; with JavaScript a button puts it into the words.
struct FigureName: Component {
  let reference: FigureReference

  func write(to h: inout HTMLWriter) {
    h.code(reference.text, .class("figure-name"), .data("insert", "words"))
  }
}
