import Accounts
import Database

/// Which entries of the audit trail somebody wants to see; what is nil is not asked for.
public struct AuditFilter: Sendable, Hashable {
  public var scope: Scope?
  public var actor: AuditActor?
  /// A whole action, `account.invite`, or a group of them, `account`.
  public var action: String?
  public var subjectKind: String?
  public var subjectID: String?
  /// The first and last day or moment, ISO 8601: a day includes all of it.
  public var from: String?
  public var to: String?

  public init(
    scope: Scope? = nil, actor: AuditActor? = nil, action: String? = nil,
    subjectKind: String? = nil, subjectID: String? = nil, from: String? = nil, to: String? = nil
  ) {
    self.scope = scope
    self.actor = actor
    self.action = action
    self.subjectKind = subjectKind
    self.subjectID = subjectID
    self.from = from
    self.to = to
  }

  /// The condition in SQL with its arguments.
  var condition: (sql: String, arguments: [SQLValue]) {
    var parts: [(sql: String, arguments: [SQLValue])] = []
    if let scope { parts.append(("scope = ?", [.text(scope.text)])) }
    if let actor { parts.append(("actor = ?", [.text(actor.text)])) }
    if let action {
      let group = action + "."
      parts.append(
        (
          "(action = ? OR substr(action, 1, ?) = ?)",
          [.text(action), .integer(Int64(group.unicodeScalars.count)), .text(group)]
        ))
    }
    if let subjectKind { parts.append(("subject_kind = ?", [.text(subjectKind)])) }
    if let subjectID { parts.append(("subject_id = ?", [.text(subjectID)])) }
    if let from { parts.append(("time >= ?", [.text(from)])) }
    // Every moment of a day begins with the day, and '~' comes after every character of a time.
    if let to { parts.append(("time <= ?", [.text(to + "~")])) }
    guard !parts.isEmpty else { return ("", []) }
    return (
      "WHERE " + parts.map(\.sql).joined(separator: " AND "), parts.flatMap(\.arguments)
    )
  }
}
