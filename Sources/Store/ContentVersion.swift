import Database

extension Store {
  /// Counts changes of what everybody sees beside figures and names, such as public discussions.
  /// Pages kept in memory are made anew when it changes; figures are not read again.
  public func contentVersion() throws -> Int {
    try database.read { try Settings.integer("content_version", in: $0) ?? 0 }
  }
}

extension SQLSession {
  /// Says that pages of everybody changed, in the same transaction as the change.
  func raiseContentVersion() throws {
    let version = try Settings.integer("content_version", in: self) ?? 0
    try Settings.set("content_version", to: String(version + 1), in: self)
  }
}
