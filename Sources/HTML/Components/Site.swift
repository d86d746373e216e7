/// What every page of the site shares: its name, its areas and its licence line.
public struct Site: Sendable {
  /// The site's name, as in the mark and in the browser's title.
  public var name: String
  /// The areas of the site in the order of the loop.
  public var areas: [Link]
  /// Links at the foot of every page, such as the method and the accessibility statement.
  public var footerLinks: [Link]
  /// The licence under which the figures may be used.
  public var licence: Prose

  /// A site with the given name and areas.
  public init(name: String, areas: [Link], footerLinks: [Link] = [], licence: Prose) {
    self.name = name
    self.areas = areas
    self.footerLinks = footerLinks
    self.licence = licence
  }
}
