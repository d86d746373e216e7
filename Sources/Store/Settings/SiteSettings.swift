/// What an administrator can change about the hub while it runs.
public struct SiteSettings: Sendable, Hashable {
  /// What the hub publishes and when, for everybody to read: paragraphs parted by empty lines.
  public var publicationPolicy: String
  /// Where anybody can write to the people who run the hub: an e-mail address; empty where they gave
  /// none.
  public var contact: String
  /// Areas that are switched off, by the address of their entry in the navigation: `/compare`.
  public var areasOff: Set<String>
  /// Whether people may ask for a link by mail instead of typing a password.
  public var allowsSignInLinks: Bool
  /// Whether members and leads need a second factor too, as stewards and administrators always do.
  public var asksSecondFactorOfAll: Bool
  /// How often people hear what is new who have not chosen.
  public var digestDefault: DigestFrequency
  /// The hour at which digests go out, 0 to 23, UTC.
  public var digestHour: Int

  /// The longest publication policy, in characters.
  public static let longestPolicy = 10_000

  public init(
    publicationPolicy: String = Self.standardPolicy, contact: String = "",
    areasOff: Set<String> = [],
    allowsSignInLinks: Bool = true, asksSecondFactorOfAll: Bool = false,
    digestDefault: DigestFrequency = .weekly, digestHour: Int = 7
  ) {
    self.publicationPolicy = publicationPolicy
    self.contact = contact
    self.areasOff = areasOff
    self.allowsSignInLinks = allowsSignInLinks
    self.asksSecondFactorOfAll = asksSecondFactorOfAll
    self.digestDefault = digestDefault
    self.digestHour = digestHour
  }

  /// What holds until an administrator writes something else.
  public static let standardPolicy = """
    Figures come from published sources. They are shown for every council in the same way, with \
    their source and their uncertainty, and are never changed on request. A council that thinks a \
    figure wrong asks its publisher to correct it; the corrected release is imported and the page \
    says what was revised.

    What a council writes about itself, assessments and answers, belongs to the council. Nobody \
    else sees it until the council publishes it.
    """

  /// Whether the area that `path` belongs to is switched off.
  public func isOff(_ path: String) -> Bool {
    areasOff.contains { path == $0 || path.hasPrefix($0 + "/") || path.hasPrefix($0 + ".") }
  }
}
