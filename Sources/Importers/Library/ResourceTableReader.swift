import Library
import Sector
import Store

/// Reads a table of resources (docs/reference/library.md) into the library, row by row.
public enum ResourceTableReader {
  /// Reads the file at `path`.
  ///
  /// - Parameter progress: share done, 0 to 1.
  /// - Throws: `ImportError` where the file is no such table.
  public static func read(
    path: String, into library: LibraryImport, progress: (Double) -> Void = { _ in }
  ) throws {
    let file = try FileBytes(path: path)
    try read(file, name: path.lastPathComponent, into: library, progress: progress)
  }

  /// Reads a table from bytes, as a form sends it.
  public static func read(
    _ source: any ByteSource, name: String, into library: LibraryImport,
    progress: (Double) -> Void = { _ in }
  ) throws {
    try forEach(source, name: name, progress: progress) { reading, row in
      switch reading {
      case .success(let resource): try library.put(resource, file: name, row: row)
      case .failure(let problem): library.reject(problem.rejection(file: name, row: row))
      }
    }
  }

  /// Calls `body` with every row: a resource, or why it is none.
  public static func forEach(
    _ source: any ByteSource, name: String, progress: (Double) -> Void = { _ in },
    _ body: (Result<Resource, ResourceProblem>, Int) throws -> Void
  ) throws {
    var reader = try CSVReader(source, file: name)
    let header = try reader.readHeader()
    let columns = try columns(of: header)
    var rows = 0
    while try reader.next() {
      rows += 1
      if rows % 4096 == 0 { progress(reader.share) }
      try body(resource(reader.texts(), columns, width: header.names.count), reader.row)
    }
  }

  private static func columns(
    of header: CSVHeader
  ) throws -> [(place: Int, column: ResourceColumn)] {
    do throws(ResourceProblem) {
      return try ResourceTable.columns(of: header.names)
    } catch {
      throw ImportError(
        .missingColumn, file: header.file, row: header.row, problem: error.reason,
        remedy: "Give the table at least the columns title and address")
    }
  }

  private static func resource(
    _ cells: [String], _ columns: [(place: Int, column: ResourceColumn)], width: Int
  ) -> Result<Resource, ResourceProblem> {
    guard cells.count == width else {
      return .failure(
        ResourceProblem(
          .id, cells.first ?? "",
          "the row has \(cells.count) fields, the header has \(width): put texts with commas in quotes"
        ))
    }
    var fields = ResourceFields()
    for (place, column) in columns {
      fields[column] = CSVWriter.unguarded(cells[place]).withoutHiddenMarks
    }
    do throws(ResourceProblem) {
      return .success(try fields.resource(id: fields.derivedID))
    } catch {
      return .failure(error)
    }
  }
}

extension ResourceProblem {
  func rejection(file: String, row: Int) -> Rejection {
    Rejection(
      file: file, row: row, column: column.rawValue, value: String(value.prefix(200)),
      reason: reason)
  }
}
