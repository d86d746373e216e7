import Library
import Sector
import Store

/// The library as a reader narrowed it.
struct LibraryListModel: Sendable {
  static let pageSize = 20

  var filter: LibraryFilter
  var answer: LibraryAnswer
  /// Counted from 1.
  var page: Int
  /// Resources in the whole library.
  var librarySize: Int
  /// True where the reader may save the search.
  var maySave = false
  var mayPropose = false
  var mayModerate = false
  var waiting = 0

  var pageCount: Int { max(1, (answer.total + Self.pageSize - 1) / Self.pageSize) }

  /// The result in one sentence, the answer to the page's question.
  var finding: String {
    let count = LibraryWords.count(answer.total)
    guard !filter.isEmpty else { return "\(count), the latest additions first." }
    var shown = filter
    shown.text = answer.reading.read ?? filter.text
    return "\(count) for \(shown.words)."
  }

  var export: ExportTable { ResourceTable.export(answer.items.map(\.resource), name: "library") }
}
