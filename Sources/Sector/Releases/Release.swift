/// One imported version of a source: the answer to "where does this number come from?".
public struct Release: Sendable, Hashable, Codable, Identifiable {
  /// Permanent and made of the source and the content: `dfe-lait-3f9a2c1b`.
  public var id: String
  /// The series of releases this is a version of: `dfe-lait`.
  public var source: String
  public var title: String
  /// The department or body that published the statistics.
  public var publisher: String
  /// The licence's name, or "to be confirmed".
  public var licence: String
  /// Where the source can be read.
  public var url: String
  /// The file that was imported, by its name.
  public var file: String
  /// When the publisher published it, ISO 8601, where known.
  public var published: String?
  /// When the file was fetched, ISO 8601, where known.
  public var retrieved: String?
  /// SHA-256 of the imported content, in hexadecimal.
  public var sha256: String
  public var rowsIn: Int
  public var rowsRejected: Int
  /// What a reader should know: checks that are still due, scope, traps.
  public var note: String

  /// True where the terms let anybody pass the figures on.
  public var isOpen: Bool {
    licence.hasPrefix("Open Government Licence") || licence.hasPrefix("CC")
  }

  public init(
    id: String, source: String, title: String, publisher: String, licence: String, url: String = "",
    file: String, published: String? = nil, retrieved: String? = nil, sha256: String,
    rowsIn: Int = 0, rowsRejected: Int = 0, note: String = ""
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.publisher = publisher
    self.licence = licence
    self.url = url
    self.file = file
    self.published = published
    self.retrieved = retrieved
    self.sha256 = sha256
    self.rowsIn = rowsIn
    self.rowsRejected = rowsRejected
    self.note = note
  }
}
