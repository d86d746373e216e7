import HTML

/// One area of the site: its folder in the code, its entry in the navigation and its routes.
///
/// `SiteAreas.all` lists them; docs/how-to/add-an-area.md shows how to add one.
public protocol SiteArea: Sendable {
  /// The entry in the navigation, or nil for pages that stand outside the loop.
  var entry: Link? { get }
  /// Adds the area's pages.
  func addRoutes(to routes: SiteRoutes)
}
