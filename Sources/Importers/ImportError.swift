/// Why an import stopped before it changed anything: what was wrong, where, and what to do.
///
/// One bad row is not an error but a `Rejection`; this is for a file that cannot be read as what
/// it should be. The caller throws the whole transaction away.
public struct ImportError: Error, Hashable, Sendable {
  /// The family of the trouble, for tests and for exit codes.
  public enum Kind: String, Sendable, CaseIterable {
    case notFound, unreadable, wrongKind, unknownKind, truncated, malformed, encoding
    case missingColumn, tooLarge, unsafePath, contentMismatch, unsupported, download, cannotWrite
  }

  public var kind: Kind
  public var file: String
  /// Line or sheet row, counted from 1; nil where the whole file is meant.
  public var row: Int?
  public var column: String?
  /// What was wrong, as the middle of a sentence: "the quote that opens here is never closed".
  public var problem: String
  /// What the reader can do about it, as a sentence without its full stop.
  public var remedy: String

  public init(
    _ kind: Kind, file: String, row: Int? = nil, column: String? = nil, problem: String,
    remedy: String
  ) {
    self.kind = kind
    self.file = file
    self.row = row
    self.column = column
    self.problem = problem
    self.remedy = remedy
  }
}

extension ImportError: CustomStringConvertible {
  /// `observations.csv, row 12, column 'value': ... . Fetch the file again.`
  public var description: String {
    var place = file
    if let row { place += ", row \(row)" }
    if let column { place += ", column '\(column)'" }
    return "\(place): \(problem). \(remedy)."
  }
}
