import HTML

/// What figures in the words of a report said when the words were written, and what they say now.
struct FigureChanges: Component {
  let changes: [ReportModel.Change]

  func write(to h: inout HTMLWriter) {
    h.ul { h in
      for change in changes {
        h.li(
          prose: """
            \(change.figure.label): was \(strong: change.then), is now \
            \(strong: change.figure.shown).
            """)
      }
    }
  }
}
