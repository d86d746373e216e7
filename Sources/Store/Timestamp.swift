import Foundation

/// Times as they are kept: UTC, ISO 8601, whole seconds.
public enum Timestamp {
  public static func now() -> String { text(Date()) }

  public static func text(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}
