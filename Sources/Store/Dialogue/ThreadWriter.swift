import Accounts
import Dialogue
import Foundation

/// Who changes a thread, from where and when: for the rules, the audit trail and the messages.
public struct ThreadWriter: Sendable {
  public var account: Account
  /// What the person may see; a thread they do not see they cannot change.
  public var reader: ThreadReader
  /// The form's address.
  public var origin: String
  public var time: Date

  public init(
    account: Account, isModerator: Bool = false, from origin: String, at time: Date = Date()
  ) {
    self.account = account
    self.origin = origin
    self.time = time
    reader = ThreadReader(
      account: account.id, readsCouncilThreads: true, isModerator: isModerator)
  }

  var timestamp: String { Timestamp.text(time) }

  /// The time so many seconds before.
  func moments(ago seconds: TimeInterval) -> String {
    Timestamp.text(time.addingTimeInterval(-seconds))
  }

  func event(
    _ action: String, _ subject: AuditEvent.Subject, details: [String: String] = [:]
  ) -> AuditEvent {
    AuditEvent(
      by: .account(id: account.id), action, subject, scope: .sector, from: origin,
      details: details)
  }
}
