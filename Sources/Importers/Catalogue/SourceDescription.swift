import Sector

/// What is known about a source of figures: who publishes it, on what terms, and where the file
/// in hand came from. Every figure's trail ends here.
public struct SourceDescription: Sendable, Hashable {
  /// The series of releases: `dfe-lait`.
  public var slug: String
  public var title: String
  /// The department or body that publishes the statistics.
  public var publisher: String
  /// The licence as confirmed, or `toBeConfirmed`.
  public var licence: String
  /// Where the publisher offers the source.
  public var url: String
  /// The file that the figures in hand were taken from, and what a reader should know of it.
  public var note: String
  /// How a span of one year in this source is to be read.
  public var oneYear: Period.Kind

  public static let openGovernment = "Open Government Licence v3.0"
  public static let toBeConfirmed = "to be confirmed"

  public init(
    slug: String, title: String, publisher: String, licence: String = openGovernment,
    url: String = "", note: String = "", oneYear: Period.Kind = .financial
  ) {
    self.slug = slug
    self.title = title
    self.publisher = publisher
    self.licence = licence
    self.url = url
    self.note = note
    self.oneYear = oneYear
  }

  /// The release that `file`, with this content, makes of the source. Its id is the series and the
  /// first eight digits of the content's SHA-256, so that the same file is the same release.
  public func release(
    file: String, sha256: String, retrieved: String? = nil, published: String? = nil,
    url fetchedFrom: String = "", note extra: String = ""
  ) -> Release {
    Release(
      id: "\(slug)-\(sha256.prefix(8))", source: slug, title: title, publisher: publisher,
      licence: licence, url: fetchedFrom.isEmpty ? url : fetchedFrom, file: file,
      published: published, retrieved: retrieved, sha256: sha256,
      note: [note, extra].filter { !$0.isEmpty }.joined(separator: " "))
  }
}
