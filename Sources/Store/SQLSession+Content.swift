import Database

extension SQLSession {
  /// Notes that something changed that pages for everybody show: an accepted resource, a public
  /// answer, a setting. Pages that are kept in memory are made anew; the figures need not be read
  /// again, as they are when `data_version` grows.
  func raiseContentVersion() throws { try Settings.raise("content_version", in: self) }
}
