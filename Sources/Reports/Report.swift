import Sector

/// A paper that a council puts together from its figures, its self-assessment and its own words.
///
/// A report keeps no figures. It names them, and whoever reads it sees them as they stand that day
/// (docs/decisions/0090-reports-name-their-figures.md).
public struct Report: Sendable, Hashable, Identifiable {
  public var id: String
  public var authority: AuthorityCode
  public var title: String
  /// In the order of the page.
  public internal(set) var parts: [ReportPart]
  /// Parts that were taken out lately, the newest last, so that each can come back.
  public internal(set) var removed: [RemovedPart]
  /// When it was last changed, in UTC.
  public var updated: String
  /// The name of who changed it last; empty where the account is gone.
  public var updatedBy: String
  /// True for a report that was put away; it can be brought back.
  public var isRemoved: Bool

  /// A part that was taken out, and where it stood.
  public struct RemovedPart: Sendable, Hashable, Codable {
    public var part: ReportPart
    public var place: Int
  }

  /// More parts than this make a book.
  public static let mostParts = 40
  /// The longest title, in letters.
  public static let longestTitle = 150
  /// How many removed parts are kept.
  static let mostRemoved = 10

  public init(
    id: String, authority: AuthorityCode, title: String, parts: [ReportPart] = [],
    removed: [RemovedPart] = [], updated: String = "", updatedBy: String = "",
    isRemoved: Bool = false
  ) {
    self.id = id
    self.authority = authority
    self.title = title
    self.parts = parts
    self.removed = removed
    self.updated = updated
    self.updatedBy = updatedBy
    self.isRemoved = isRemoved
  }

  public func part(_ id: String) -> ReportPart? { parts.first { $0.id == id } }

  /// A title as it is kept.
  ///
  /// - Throws: `ReportProblem` where it is empty or too long.
  public static func title(_ typed: String) throws(ReportProblem) -> String {
    let title = typed.trimmedForReport
    guard !title.isEmpty else { throw .noTitle }
    guard title.count <= longestTitle else { throw .tooLong("title", longestTitle) }
    return title
  }
}
