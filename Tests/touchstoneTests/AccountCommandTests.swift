import Accounts
import Foundation
import Store
import TestSupport
import Testing

@Suite("touchstone account")
struct AccountCommandTests {
  private func run(_ arguments: [String], in folder: String) throws -> Program.Outcome {
    try Program.run(["account"] + arguments + ["--data", "data"], in: folder)
  }

  @Test("makes, lists and closes accounts, and gives out links")
  func life() throws {
    try withTemporaryFolder { folder in
      let first = try run(
        [
          "create", "--email", "Ada@example.org", "--name", "Ada Byron", "--role", "steward",
          "--role", "administrator", "--sector", "--link", "--address", "https://hub.example.org",
        ], in: folder)
      #expect(first.code == 0, "\(first.complaint)")
      let link = try #require(
        first.output.firstMatch(of: /https:\/\/hub\.example\.org\/account\/links\/(\S+)/)?.output.1)
      let again = try run(["link", "ada@example.org"], in: folder)
      #expect(again.code == 0 && again.output.hasPrefix("http://127.0.0.1:8080/account/links/"))
      let list = try run(["list"], in: folder).output
      #expect(list.contains("Ada Byron") && list.contains("ada@example.org"))
      #expect(list.contains("administrator of sector, steward of sector"))

      let store = try Store(folder: folder + "/data")
      #expect(try store.owner(of: String(link), .signIn) == nil, "the second link ended the first")
      #expect(
        try store.owner(of: again.output.trimmingCharacters(in: .newlines).lastPathPart, .signIn)?
          .name == "Ada Byron")
      try store.database.close()

      let only = try run(["close", "ada@example.org"], in: folder)
      #expect(only.code == 65 && only.complaint.contains("only administrator"))
      _ = try run(
        [
          "create", "--email", "bob@example.org", "--name", "Bob", "--role", "administrator",
          "--sector",
        ], in: folder)
      #expect(try run(["close", "ada@example.org"], in: folder).code == 0)
      #expect(try !run(["list"], in: folder).output.contains("Ada"))
    }
  }

  @Test("removes a second factor that was lost, and says what to do where there is none")
  func lostFactor() throws {
    try withTemporaryFolder { folder in
      let store = try Store(folder: folder + "/data")
      let ada = try store.addAccount(
        name: "Ada", email: EmailAddress("ada@example.org"), memberships: [], by: .console,
        from: "test")
      let signedIn = try SampleAccounts.signIn(ada, in: store, at: .now)
      _ = try SampleAccounts.addSecondFactor(to: signedIn, in: store, at: .now)
      let remove = ["remove-second-factor", "ada@example.org"]
      let unsure = try run(remove, in: folder)
      #expect(unsure.code == 64 && unsure.complaint.contains("--recognised"))
      #expect(try run(remove + ["--recognised", "e-mail"], in: folder).code == 64)
      let done = try run(remove + ["--recognised", "in-person"], in: folder)
      #expect(done.code == 0 && done.output.contains("signs in without a code"))
      #expect(try store.account(id: ada.id)?.hasSecondFactor == false)
      let again = try run(remove + ["--recognised", "in-person"], in: folder)
      #expect(again.code == 65 && again.complaint.contains("no second factor"))
    }
  }

  @Test("with another key goes on as before, and never while the hub is in use")
  func keyChange() throws {
    try withTemporaryFolder { folder in
      let none = try Program.run(["key", "change", "--data", "data"], in: folder)
      #expect(none.code == 66)
      #expect(!FileManager.default.fileExists(atPath: folder + "/data"))
      let store = try Store(folder: folder + "/data")
      let ada = try store.addAccount(
        name: "Ada", email: EmailAddress("ada@example.org"), memberships: [], by: .console,
        from: "test")
      let signedIn = try SampleAccounts.signIn(ada, in: store, at: .now)
      _ = try SampleAccounts.addSecondFactor(to: signedIn, in: store, at: .now)
      try store.database.close()
      let done = try Program.run(["key", "change", "--data", "data"], in: folder)
      #expect(done.code == 0 && done.output.contains("1 second factor was sealed"))
      let lock = try DataLock(folder: folder + "/data", for: .shared)
      let busy = try Program.run(["key", "change", "--data", "data"], in: folder)
      #expect(busy.code == 75)
      withExtendedLifetime(lock) {}
    }
  }

  @Test(
    "refuses what makes no sense, in one sentence",
    arguments: [
      (["create", "--email", "a@example.org", "--name", "A", "--role", "lead"], 64, "--authority"),
      (
        ["create", "--email", "a@example.org", "--name", "A", "--role", "resident", "--sector"], 64,
        "at least one --role"
      ),
      (
        ["create", "--email", "a@example.org", "--name", "A", "--role", "king", "--sector"], 64,
        "king"
      ),
      (
        ["create", "--email", "no address", "--name", "A", "--role", "member", "--sector"], 65,
        "like name@council.gov.uk"
      ),
      (
        [
          "create", "--email", "a@example.org", "--name", "A", "--role", "lead", "--authority",
          "E99",
        ], 66, "E99"
      ),
      (
        ["create", "--email", "a@example.org", "--name", " ", "--role", "lead", "--sector"], 65,
        "Enter a name"
      ),
      (["link", "nobody@example.org"], 66, "nobody@example.org"),
      (["close", "nobody@example.org"], 66, "nobody@example.org"),
    ])
  func mistakes(arguments: [String], code: Int32, word: String) throws {
    try withTemporaryFolder { folder in
      let outcome = try run(arguments, in: folder)
      #expect(outcome.code == code && outcome.complaint.contains(word), "\(outcome.complaint)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("is not needed for the first person: a new hub prints a link for its steward")
  func firstStart() throws {
    try withTemporaryFolder { folder in
      let server = try Program.start(["serve", "--port", "0", "--data", "data"], in: folder)
      defer {
        server.process.terminate()
        server.process.waitUntilExit()
      }
      while server.process.isRunning, !server.complaints.contains("/account/links/") {
        usleep(10_000)
      }
      #expect(server.complaints.contains("Nobody runs this hub yet"), "\(server.complaints)")
      let list = try run(["list"], in: folder).output
      #expect(list.contains("Local steward") && list.contains("steward@localhost"))
    }
  }
}
