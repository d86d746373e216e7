import Accounts
import Foundation
import Store
import TestSupport
import Testing

/// `touchstone audit` and `touchstone mail`.
@Suite("Commands of the engine room")
struct OperationsTests {
  private func withStore(_ body: (Store, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let store = try Store(folder: folder + "/data")
      try body(store, folder)
    }
  }

  private func run(_ arguments: String..., in folder: String) throws -> Program.Outcome {
    try Program.run(arguments + ["--data", "data"], in: folder)
  }

  private func record(_ count: Int, in store: Store) throws {
    for index in 0..<count {
      try store.record(
        AuditEvent(
          by: .console, index % 2 == 0 ? "account.create" : "round.open",
          .init("thing", "=t\(index)"), scope: .sector, from: "test"))
    }
  }

  @Test(
    "audit verify prints the head, finds it again, and ends with 65 where something was changed")
  func verify() throws {
    try withStore { store, folder in
      try record(5, in: store)
      let head = try store.verifyAudit().head
      let whole = try run("audit", "verify", in: folder)
      #expect(whole.code == 0 && whole.output.contains("5 entries"))
      #expect(whole.output.contains("head \(head)"))
      try record(1, in: store)
      #expect(try run("audit", "verify", "--expect", head, in: folder).code == 0)
      let other = String(repeating: "a", count: 64)
      let missing = try run("audit", "verify", "--expect", other, in: folder)
      #expect(missing.code == 65 && missing.complaint.contains("the expected hash is not in it"))
      #expect(try run("audit", "verify", "--expect", "abc", in: folder).code == 64)
      try store.database.write { session in
        try session.allowChanges(to: "audit_entry")
        try session.run("DELETE FROM audit_entry WHERE number = 3")
      }
      let broken = try run("audit", "verify", in: folder)
      #expect(broken.code == 65 && broken.complaint.contains("Entries before number 4 are missing"))
      #expect(try store.lastAuditCheck()?.fault != nil)
    }
  }

  @Test("audit list and export give the entries that are asked for")
  func list() throws {
    try withStore { store, folder in
      try record(6, in: store)
      let list = try run("audit", "list", "--action", "round", "--limit", "2", in: folder)
      #expect(list.code == 0 && list.output.split(separator: "\n").count == 3)
      #expect(list.complaint.contains("2 of 3 entries"))
      #expect(try run("audit", "list", "--actor", "nobody", in: folder).code == 66)
      let export = try run("audit", "export", "--action", "account", in: folder)
      let lines = export.output.split(separator: "\n")
      #expect(lines.count == 4 && lines[0].hasPrefix("number,time,actor,action"))
      #expect(lines[1].contains("'=t0"))
      #expect(try run("audit", "export", "--out", "audit.csv", in: folder).code == 0)
      let file = try String(contentsOfFile: folder + "/audit.csv", encoding: .utf8)
      #expect(file.split(separator: "\n").count == 7)
    }
  }

  @Test("mail test, send and list; what fails says why and ends with 75")
  func mail() throws {
    try withStore { store, folder in
      let test = try run("mail", "test", "ann@example.org", in: folder)
      #expect(test.code == 0 && test.output.contains("for ann@example.org"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/data/mail")
      #expect(names.count == 1 && names[0].hasSuffix(".eml"))
      try store.post(
        OutgoingMail(kind: "news", to: "bea@example.org", subject: "S", text: "secret"))
      let broken = try run(
        "mail", "send", "--mail", "sendmail:/nowhere/sendmail", "--mail-from", "hub@example.org",
        in: folder)
      #expect(broken.code == 75 && broken.output.contains("0 sent, 1 to be tried again"))
      #expect(broken.complaint.contains("/nowhere/sendmail"))
      let list = try run("mail", "list", "--state", "waiting", in: folder)
      #expect(list.output.contains("bea@example.org") && !list.output.contains("secret"))
      let claimed = try #require(try store.claimMail(at: Date(timeIntervalSinceNow: 100)))
      try store.markFailed(claimed, "no", isFinal: true)
      let sent = try run("mail", "send", "--retry-dead", in: folder)
      #expect(sent.code == 0 && sent.output.contains("1 sent"))
      #expect(try store.mailCounts() == [.sent: 1])
    }
  }

  @Test("options of mail that make no sense are wrong commands")
  func options() throws {
    try withStore { _, folder in
      #expect(try run("mail", "test", "a@b.org", "--mail", "smtp:x", in: folder).code == 64)
      let nameless = try run("mail", "test", "a@b.org", "--mail", "sendmail:/bin/true", in: folder)
      #expect(nameless.code == 64 && nameless.complaint.contains("--mail-from"))
      #expect(try run("mail", "test", "a@b.org", "--mail", "off", in: folder).code == 64)
      #expect(try run("mail", "test", "no address", in: folder).code == 64)
    }
  }
}
