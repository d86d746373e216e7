import Sector

/// One import that was made, as the list of imports shows it.
public struct ImportRecord: Sendable, Identifiable {
  public var id: String
  /// UTC, ISO 8601.
  public var finished: String
  public var path: String
  public var kind: String
  public var summary: ImportSummary
}
