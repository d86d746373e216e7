import Database

extension Store {
  /// Keeps the site's public address, for the links in what is written when nobody asks for a page.
  public func keepSiteAddress(_ address: String) throws {
    guard try siteAddress() != address else { return }
    try database.write { try Settings.set("site.address", to: address, in: $0) }
  }

  /// The site's public address without a slash at its end, as the server was last started; nil
  /// before its first start.
  public func siteAddress() throws -> String? {
    try database.read { try Settings.text("site.address", in: $0) }
  }
}
