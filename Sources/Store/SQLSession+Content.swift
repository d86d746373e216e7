import Database

extension SQLSession {
<<<<<<< HEAD
  /// Notes that something everybody sees has changed that is no figure: a resource, a thread. Kept
  /// pages are made again; the figures held in memory stay.
  func contentChanged() throws {
    let version = try Settings.integer("content_version", in: self) ?? 0
    try Settings.set("content_version", to: String(version + 1), in: self)
  }
}

extension Store {
  /// Rises with every change of public content that is no figure.
  public func contentVersion() throws -> Int {
    try database.read { try Settings.integer("content_version", in: $0) ?? 0 }
  }
=======
  /// Notes that something changed that pages for everybody show: an accepted resource, a public
  /// answer, a setting. Pages that are kept in memory are made anew; the figures need not be read
  /// again, as they are when `data_version` grows.
  func raiseContentVersion() throws { try Settings.raise("content_version", in: self) }
>>>>>>> main
}
