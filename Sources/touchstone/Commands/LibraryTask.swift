import Importers
import Store

/// Takes in a table of resources with a progress bar.
struct LibraryTask {
  let store: Store

  func take(_ path: String) throws -> Store.LibraryReport {
    let line = ProgressLine("Importing")
    defer { line.finish() }
    return try store.importingLibrary(path: path) { library in
      try ResourceTableReader.read(path: path, into: library) { line.show($0) }
    }
  }
}
