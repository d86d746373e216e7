import Crypto
import Foundation

/// One link of the audit trail: an event, its time, and the hash that binds it to the one before.
///
/// The hash is SHA-256 over the fields, each preceded by its length in bytes, in the order number,
/// time, actor, action, subject kind, subject id, scope, origin, details, previous hash. Changing,
/// removing or reordering any entry breaks the chain at that place.
public struct AuditEntry: Sendable, Hashable {
  /// Counted from 1 without gaps.
  public var number: Int
  /// UTC, ISO 8601.
  public var time: String
  public var event: AuditEvent
  /// Hex; of the first entry `firstPrevious`.
  public var previousHash: String
  public var hash: String

  /// What stands before the first entry.
  public static let firstPrevious = String(repeating: "0", count: 64)

  /// The next entry after `previousHash`.
  public init(number: Int, time: String, event: AuditEvent, previousHash: String) {
    self.number = number
    self.time = time
    self.event = event
    self.previousHash = previousHash
    hash = Self.hash(number: number, time: time, event: event, previousHash: previousHash)
  }

  /// An entry as it was kept, with the hash that stands beside it.
  public init(number: Int, time: String, event: AuditEvent, previousHash: String, hash: String) {
    self.number = number
    self.time = time
    self.event = event
    self.previousHash = previousHash
    self.hash = hash
  }

  /// True where the kept hash is the one that the fields give.
  public var isIntact: Bool {
    hash == Self.hash(number: number, time: time, event: event, previousHash: previousHash)
  }

  /// The details as kept: sorted JSON.
  public static func text(of details: [String: String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(details)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private static func hash(
    number: Int, time: String, event: AuditEvent, previousHash: String
  ) -> String {
    let fields = [
      String(number), time, event.actor.text, event.action, event.subject.kind, event.subject.id,
      event.scope.text, event.origin, text(of: event.details), previousHash,
    ]
    var digest = SHA256()
    for field in fields {
      digest.update(data: Data("\(field.utf8.count):".utf8))
      digest.update(data: Data(field.utf8))
    }
    return digest.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
