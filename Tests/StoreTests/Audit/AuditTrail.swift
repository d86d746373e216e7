import Accounts
import Database
import Sector
import TestSupport

@testable import Store

/// Audit trails for tests, and somebody who tampers with them.
enum AuditTrail {
  /// A store with so many entries.
  static func make(_ count: Int, seed: UInt64) throws -> Store {
    let store = try Store(database: .init())
    var random = SeededGenerator(seed: seed)
    for index in 0..<count {
      let second = Int.random(in: 10...59, using: &random)
      try store.record(event(index), at: "2026-11-\(10 + index / 10)T08:00:\(second)Z")
    }
    return store
  }

  /// The event number `index`: now of a council, now of the sector, with hostile words.
  static func event(_ index: Int) -> AuditEvent {
    AuditEvent(
      by: index % 3 == 0 ? .console : .account(id: "person-\(index % 4)"),
      index % 2 == 0 ? "account.invite" : "round.sign-off",
      .init(index % 2 == 0 ? "account" : "round", "thing-\(index)"),
      scope: index % 5 == 0 ? .sector : .authority(AuthorityCode("E0600000\(index % 5)")),
      from: "form /councils/\(index)",
      details: ["role": "lead", "note": "“quoted” | \"\(index)\" ; é"])
  }

  /// Does what somebody with the database file can do.
  static func tamper(with store: Store, _ body: (SQLSession) throws -> Void) throws {
    try store.database.write { session in
      try session.allowChanges(to: "audit_entry")
      try body(session)
    }
  }

  /// The text with one character added, taken out or exchanged.
  static func change(_ text: String, using random: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    let place = Int.random(in: 0...scalars.count, using: &random)
    if place == scalars.count || scalars.isEmpty {
      scalars.append("x")
    } else if Bool.random(using: &random) {
      scalars.remove(at: place)
    } else {
      scalars[place] = scalars[place] == "0" ? "1" : "0"
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Puts an entry in as it is.
  static func insert(_ entry: AuditEntry, in session: SQLSession) throws {
    let event = entry.event
    try session.run(
      "INSERT INTO audit_entry (\(AuditEntry.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(Int64(entry.number)), .text(entry.time), .text(event.actor.text),
        .text(event.action), .text(event.subject.kind), .text(event.subject.id),
        .text(event.scope.text), .text(event.origin), .text(AuditEntry.text(of: event.details)),
        .text(entry.previousHash), .text(entry.hash),
      ])
  }
}
