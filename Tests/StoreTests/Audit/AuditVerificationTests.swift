import Accounts
import Database
import Foundation
import Sector
import TestSupport
import Testing

@testable import Store

@Suite("Verifying the audit trail")
struct AuditVerificationTests {
  /// Every column that the chain protects.
  static let columns = [
    "number", "time", "actor", "action", "subject_kind", "subject_id", "scope", "origin",
    "details", "previous_hash", "hash",
  ]

  @Test("an empty trail is whole")
  func empty() throws {
    let found = try Store(database: .init()).verifyAudit()
    #expect(found == AuditVerification(entries: 0, head: AuditEntry.firstPrevious, fault: nil))
  }

  @Test("a trail as it was written is whole, and its head is the last hash")
  func whole() throws {
    let store = try AuditTrail.make(40, seed: 1)
    let last = try #require(try store.auditEntries(size: 1).entries.first)
    #expect(last.number == 40)
    #expect(
      try store.verifyAudit() == AuditVerification(entries: 40, head: last.hash, fault: nil))
  }

  @Test("any change of any field of any entry is found at that entry", arguments: columns)
  func change(column: String) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("change of \(column): seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for number in [1, Int.random(in: 2..<20, using: &random), 20] {
      let store = try AuditTrail.make(20, seed: seed)
      try AuditTrail.tamper(with: store) { session in
        let old = try session.first(
          "SELECT CAST(\(column) AS TEXT) FROM audit_entry WHERE number = ?",
          [.integer(Int64(number))]
        ) { $0.text(0) }
        let changed =
          column == "number"
          ? SQLValue.integer(1_000) : .text(AuditTrail.change(try #require(old), using: &random))
        try session.run(
          "UPDATE audit_entry SET \(column) = ? WHERE number = ?",
          [changed, .integer(Int64(number))])
      }
      let found = try store.verifyAudit()
      // Without its number an entry is gone from its place; that of the last is only too high.
      let isMoved = column == "number" && number < 20
      #expect(found.fault?.number == (column == "number" ? (isMoved ? number + 1 : 1_000) : number))
      #expect(found.entries == number - 1)
    }
  }

  @Test("details that read the same in another spelling are found")
  func spelling() throws {
    let store = try AuditTrail.make(3, seed: 2)
    try AuditTrail.tamper(with: store) { session in
      try session.run("UPDATE audit_entry SET details = details || ' ' WHERE number = 2")
    }
    #expect(try store.verifyAudit().fault == AuditFault(number: 2, reason: .hash))
  }

  @Test("an entry taken out leaves a gap; renumbering the rest does not hide it")
  func removal() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("removal: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let number = Int.random(in: 1..<20, using: &random)
    let store = try AuditTrail.make(20, seed: seed)
    try AuditTrail.tamper(with: store) {
      try $0.run("DELETE FROM audit_entry WHERE number = ?", [.integer(Int64(number))])
    }
    #expect(try store.verifyAudit().fault == AuditFault(number: number + 1, reason: .gap))
    try AuditTrail.tamper(with: store) { session in
      for later in number + 1...20 {
        try session.run(
          "UPDATE audit_entry SET number = ? WHERE number = ?",
          [.integer(Int64(later - 1)), .integer(Int64(later))])
      }
    }
    #expect(try store.verifyAudit().fault == AuditFault(number: number, reason: .order))
  }

  @Test("two entries that change places are found, with their hashes or without")
  func exchange() throws {
    for keepsHashes in [true, false] {
      let store = try AuditTrail.make(9, seed: 3)
      try AuditTrail.tamper(with: store) { session in
        let moved = keepsHashes ? "" : ", previous_hash, hash"
        let rest = keepsHashes ? ", previous_hash, hash" : ""
        let fields = "time, actor, action, subject_kind, subject_id, scope, origin, details\(moved)"
        _ = rest
        try session.run("CREATE TEMP TABLE aside AS SELECT * FROM audit_entry")
        for (number, other) in [(4, 5), (5, 4)] {
          try session.run(
            "UPDATE audit_entry SET (\(fields)) = (SELECT \(fields) FROM aside WHERE number = ?) "
              + "WHERE number = ?", [.integer(Int64(other)), .integer(Int64(number))])
        }
      }
      let fault = try #require(try store.verifyAudit().fault)
      #expect(fault.number == 4)
      #expect(fault.reason == (keepsHashes ? .hash : .order))
    }
  }

  @Test("an entry put in is found, even with a proper hash of its own")
  func insertion() throws {
    let store = try AuditTrail.make(9, seed: 4)
    let third = try #require(try store.auditEntries().entries.first { $0.number == 3 })
    let forged = AuditEntry(
      number: 4, time: third.time, event: AuditTrail.event(99), previousHash: third.hash)
    try AuditTrail.tamper(with: store) { session in
      for number in stride(from: 9, through: 4, by: -1) {
        try session.run(
          "UPDATE audit_entry SET number = ? WHERE number = ?",
          [.integer(Int64(number + 1)), .integer(Int64(number))])
      }
      try AuditTrail.insert(forged, in: session)
    }
    // The forged entry follows the third; the old fourth does not follow the forged one.
    #expect(try store.verifyAudit().fault == AuditFault(number: 5, reason: .order))
  }

  @Test("a trail cut off or written anew is found by a head that was kept elsewhere")
  func expected() throws {
    let store = try AuditTrail.make(10, seed: 5)
    let head = try store.verifyAudit().head
    for index in 10..<15 { try store.record(AuditTrail.event(index)) }
    #expect(try store.verifyAudit(expecting: head.uppercased()).isWhole)
    try AuditTrail.tamper(with: store) { try $0.run("DELETE FROM audit_entry WHERE number > 9") }
    #expect(try store.verifyAudit().isWhole)
    #expect(try store.verifyAudit(expecting: head).fault?.reason == .missingExpected)
  }

  @Test("the database refuses to change the trail")
  func protected() throws {
    let store = try AuditTrail.make(2, seed: 6)
    for sql in ["UPDATE audit_entry SET actor = 'hub'", "DELETE FROM audit_entry"] {
      #expect(throws: SQLFailure.self) { try store.database.write { try $0.run(sql) } }
    }
    #expect(try store.verifyAudit().isWhole)
  }

  @Test("programs that write at once make one chain without gaps")
  func together() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "touchstone-audit-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let stores = try (0..<2).map { _ in try Store(folder: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        let store = stores[writer % 2]
        group.addTask {
          for index in 0..<50 { try store.record(AuditTrail.event(writer * 100 + index)) }
        }
      }
      try await group.waitForAll()
    }
    let found = try stores[0].verifyAudit()
    #expect(found.isWhole && found.entries == 200)
    #expect(try stores[1].verifyAudit() == found)
  }

  @Test("when it was checked and what that showed is kept")
  func check() throws {
    let store = try AuditTrail.make(2, seed: 7)
    #expect(try store.lastAuditCheck() == nil)
    let found = try store.verifyAudit()
    try store.keepAuditCheck(of: found, at: "2026-11-21T08:00:00Z")
    let check = try #require(try store.lastAuditCheck())
    #expect(check.time == "2026-11-21T08:00:00Z" && check.entries == 2 && check.fault == nil)
    #expect(check.head == found.head)
    let fault = AuditFault(number: 2, reason: .hash)
    try store.keepAuditCheck(of: AuditVerification(entries: 1, head: "aa", fault: fault))
    #expect(try store.lastAuditCheck()?.fault == fault.description)
  }
}
