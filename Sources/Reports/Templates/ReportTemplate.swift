import Sector

/// The skeleton of a report: headings, words and exhibits without any figure, for other councils and
/// other years.
public struct ReportTemplate: Sendable, Hashable, Identifiable {
  /// Who may begin a report from it.
  public enum Audience: String, Sendable, Hashable, Codable, CaseIterable {
    /// People of the council that made it.
    case council
    /// People of every council.
    case everyCouncil = "every-council"
  }

  public var id: String
  /// The council that made it; nil for one that comes with the program.
  public var authority: AuthorityCode?
  public var title: String
  /// What it is for, in a sentence or two.
  public var about: String
  public var audience: Audience
  public var parts: [ReportPart]
  public var updated: String
  public var isRemoved: Bool

  /// The longest description, in letters.
  public static let longestAbout = 500

  public init(
    id: String, authority: AuthorityCode? = nil, title: String, about: String,
    audience: Audience, parts: [ReportPart], updated: String = "", isRemoved: Bool = false
  ) {
    self.id = id
    self.authority = authority
    self.title = title
    self.about = about.trimmedForReport
    self.audience = audience
    self.parts = parts
    self.updated = updated
    self.isRemoved = isRemoved
  }

  /// Whether people of these councils may read it.
  public func isOpen(to authorities: some Sequence<AuthorityCode>) -> Bool {
    if isRemoved { return false }
    if audience == .everyCouncil { return true }
    return authority.map(authorities.contains) ?? true
  }
}
