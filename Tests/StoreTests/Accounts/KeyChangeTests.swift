import Accounts
import Database
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Exchanging the hub's own key")
struct KeyChangeTests {
  /// A data folder with one person who has a second factor.
  private func withHub(_ body: (String, Account, TimeCodeSecret) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let store = try Store(folder: folder)
      let account = try store.addAccount(
        name: "Ada", email: EmailAddress("ada@example.org"), memberships: [], by: .console,
        from: "test")
      let signedIn = try SampleAccounts.signIn(account, in: store)
      let (secret, _) = try SampleAccounts.addSecondFactor(to: signedIn, in: store)
      try store.database.close()
      try body(folder, account, secret)
    }
  }

  private func kept(_ account: Account, in folder: String) throws -> (TimeCodeSecret?, String) {
    let store = try Store(folder: folder)
    defer { try? store.database.close() }
    return (
      try store.database.read { try $0.secondFactor(of: account.id, secret: store.secret)?.secret },
      store.secret.sign("x")
    )
  }

  @Test("keeps every second factor, makes old signatures worthless, and leaves a trace")
  func change() throws {
    try withHub { folder, account, secret in
      let before = try kept(account, in: folder)
      #expect(try Store.changeKey(in: folder) == 1)
      let after = try kept(account, in: folder)
      #expect(before.0 == secret && after.0 == secret)
      #expect(before.1 != after.1)
      let store = try Store(folder: folder)
      #expect(try store.recordedActions().last == "key.change")
      let rights = try FileManager.default.attributesOfItem(atPath: folder + "/secret.key")
      #expect(rights[.posixPermissions] as? Int == 0o600)
      #expect(!FileManager.default.fileExists(atPath: folder + "/secret.key.next"))
    }
  }

  @Test("that was killed before the database changed leaves the old key in force")
  func killedBefore() throws {
    try withHub { folder, account, secret in
      let before = try kept(account, in: folder)
      _ = try ServerSecret.makeNext(in: folder)
      let after = try kept(account, in: folder)
      #expect(after.0 == secret && after.1 == before.1)
      #expect(try Store.changeKey(in: folder) == 1, "and can be done again")
      #expect(try kept(account, in: folder).0 == secret)
    }
  }

  @Test("that was killed after the database changed is finished at the next start")
  func killedAfter() throws {
    try withHub { folder, account, secret in
      let before = try kept(account, in: folder)
      let store = try Store(folder: folder)
      _ = try store.seal(with: ServerSecret.makeNext(in: folder), at: Date())
      try store.database.close()
      let after = try kept(account, in: folder)
      #expect(after.0 == secret && after.1 != before.1)
      #expect(!FileManager.default.fileExists(atPath: folder + "/secret.key.next"))
    }
  }

  @Test("waits for everybody else to leave")
  func busy() throws {
    try withHub { folder, _, _ in
      let lock = try DataLock(folder: folder, for: .shared)
      let failure = #expect(throws: BackupError.self) { try Store.changeKey(in: folder) }
      #expect(failure?.kind == .busy)
      withExtendedLifetime(lock) {}
    }
  }
}
