import Foundation

extension Timestamp {
  /// The moment that `text` wrote; nil where it is no such time.
  public static func date(_ text: String) -> Date? { try? Date(text, strategy: .iso8601) }
}
