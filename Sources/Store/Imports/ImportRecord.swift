import Sector

/// One import that was made, as the list of imports shows it.
public struct ImportRecord: Sendable, Identifiable {
  public var id: String
  /// UTC, ISO 8601.
  public var finished: String
  public var path: String
  public var kind: String
  public var summary: ImportSummary

  /// The kind of an import of resources, which are no figures.
  public static let libraryKind = "library"

  /// Whether it was a table of resources.
  public var isOfLibrary: Bool { kind == Self.libraryKind }
}
