import Accounts
import Sector
import Testing

@testable import Store

@Suite("Reading the audit trail")
struct AuditEntriesTests {
  private func numbers(_ filter: AuditFilter, in store: Store) throws -> Set<Int> {
    let page = try store.auditEntries(filter, size: 1_000)
    #expect(page.total == page.entries.count)
    return Set(page.entries.map(\.number))
  }

  /// The numbers of the events that a condition picks.
  private func expected(_ condition: (AuditEvent) -> Bool) -> Set<Int> {
    Set((0..<30).filter { condition(AuditTrail.event($0)) }.map { $0 + 1 })
  }

  @Test("each condition picks its entries, and together they pick what all pick")
  func filters() throws {
    let store = try AuditTrail.make(30, seed: 1)
    let council = Scope.authority(AuthorityCode("E06000002"))
    #expect(
      try numbers(AuditFilter(scope: council), in: store) == expected { $0.scope == council })
    #expect(
      try numbers(AuditFilter(actor: .console), in: store) == expected { $0.actor == .console })
    #expect(
      try numbers(AuditFilter(action: "round"), in: store)
        == expected { $0.action == "round.sign-off" })
    #expect(try numbers(AuditFilter(action: "rou"), in: store).isEmpty)
    #expect(
      try numbers(AuditFilter(action: "round.sign-off"), in: store)
        == expected { $0.action == "round.sign-off" })
    #expect(
      try numbers(AuditFilter(subjectKind: "account", subjectID: "thing-4"), in: store) == [5])
    let both = AuditFilter(scope: council, action: "account")
    #expect(
      try numbers(both, in: store)
        == expected { $0.scope == council && $0.action == "account.invite" })
  }

  @Test("days include all their moments")
  func times() throws {
    let store = try AuditTrail.make(30, seed: 2)
    #expect(
      try numbers(AuditFilter(from: "2026-11-11", to: "2026-11-11"), in: store)
        == Set(11...20))
    #expect(try numbers(AuditFilter(from: "2026-11-12"), in: store) == Set(21...30))
    #expect(try numbers(AuditFilter(to: "2026-11-10"), in: store) == Set(1...10))
  }

  @Test("pages hold every entry once, newest first")
  func pages() throws {
    let store = try AuditTrail.make(23, seed: 3)
    var seen: [Int] = []
    for page in 1...4 {
      let found = try store.auditEntries(page: page, size: 7)
      #expect(found.total == 23)
      seen += found.entries.map(\.number)
    }
    #expect(seen == (1...23).reversed())
    #expect(try store.auditEntries(page: 5, size: 7).entries.isEmpty)
  }

  @Test("what comes back is what was recorded, and is exported with its hash")
  func contents() throws {
    let store = try AuditTrail.make(5, seed: 4)
    var entries: [AuditEntry] = []
    try store.forEachAuditEntry { entries.append($0) }
    #expect(entries.map(\.event) == (0..<5).map(AuditTrail.event))
    #expect(entries.map(\.number) == Array(1...5))
    let table = AuditExport.table(of: entries)
    #expect(table.columns.count == table.rows[0].count)
    #expect(table.csv.contains(entries[4].hash))
    #expect(try store.auditActions() == ["account.invite", "round.sign-off"])
  }

  @Test("control characters in what strangers typed do not break the chain")
  func controls() throws {
    let store = try Store(database: .init())
    try store.record(
      AuditEvent(
        by: .visitor, "session.fail", .init("address", "a\u{0}b\nc"), scope: .sector,
        from: "form\u{7f}", details: ["typed": "x\u{0}y"]))
    let entry = try #require(try store.auditEntries().entries.first)
    #expect(entry.event.subject.id == "a b c" && entry.event.origin == "form ")
    #expect(entry.event.details == ["typed": "x\u{0}y"])
    #expect(try store.verifyAudit().isWhole)
  }
}
