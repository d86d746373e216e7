import Accounts
import Database
import Dialogue
import Foundation
import Sector
import Testing

@testable import Store

/// Search in discussions: what is found, by whom, and that it follows every change.
@Suite struct DialogueSearchTests {
  private let store: Store
  private let ann: Account
  private let steward: Account

  init() throws {
    let store = try Store(database: SQLDatabase())
    self.store = store
    func person(_ name: String, _ membership: Membership) throws -> Account {
      try store.addAccount(
        name: name, email: EmailAddress("\(name.lowercased())@example.org"),
        memberships: [membership], by: .console, from: "test")
    }
    ann = try person("Ann", Membership(.member, of: .authority(AuthorityCode("E06000023"))))
    steward = try person("Sue", Membership(.steward, of: .sector))
  }

  private func writer(_ account: Account, after seconds: Double = 0) -> ThreadWriter {
    ThreadWriter(
      account: account, isModerator: account.id == steward.id, from: "test",
      at: Date(timeIntervalSince1970: 1_790_000_000 + seconds))
  }

  private func start(
    _ title: String, _ text: String, for audience: ThreadAudience = .everybody, after: Double = 0
  ) throws -> String {
    try store.startThread(
      title: title, about: .openQuestion, for: audience, text: text, by: writer(ann, after: after))
  }

  private func find(
    _ words: String, by reader: ThreadReader = .resident
  ) throws -> ThreadPage {
    var query = ThreadQuery()
    query.words = words
    return try store.threads(query, for: reader)
  }

  @Test func titlesComeBeforePostsAndWordsMayStandInSeveralPosts() throws {
    let told = try start("Winter plans", "Who grits the bridges?")
    let titled = try start("Gritting in winter", "Tell me.", after: 1)
    try store.reply("Our depot does.", in: told, by: writer(steward, after: 2))
    #expect(try find("grit").threads.map(\.id) == [titled, told])
    #expect(try find("bridges depot").threads.map(\.id) == [told])
  }

  @Test func slipsAreMendedFromWhatTheReaderMaySee() throws {
    _ = try start("Kerbside collection", "Glass and paper.")
    _ = try start("A confidential merger", "Of two councils.", for: .councils, after: 1)
    #expect(try find("colection").reading.read == "collection")
    let councils = ThreadReader(readsCouncilThreads: true)
    #expect(try find("confidental", by: councils).reading.read == "confidential")
    let hidden = try find("confidental")
    #expect(hidden.total == 0 && hidden.reading.read == nil)
    #expect(hidden.reading.unknown == ["confidental"])
    #expect(try find("merger").reading.unknown == ["merger"])
  }

  @Test func theIndexFollowsChangesWithdrawalsAndHiding() throws {
    let id = try start("A question", "About skips.")
    let first = try #require(try store.posts(of: id, for: .resident).first)
    try store.edit(first.id, in: id, to: "About benches.", after: 0, by: writer(ann, after: 1))
    #expect(try find("skips").total == 0)
    #expect(try find("benches").total == 1)
    let answer = try store.reply("Try lanterns.", in: id, by: writer(steward, after: 2))
    #expect(try find("lanterns").total == 1)
    try store.hide(answer.id, in: id, because: "Off topic", by: writer(steward, after: 3))
    #expect(try find("lanterns").total == 0)
    try store.restore(answer.id, in: id, by: writer(steward, after: 4))
    #expect(try find("lanterns").total == 1)
    try store.setHidden("Off topic", thread: id, by: writer(steward, after: 5))
    #expect(try find("benches", by: ThreadReader(readsCouncilThreads: true)).total == 0)
    try store.setHidden(nil, thread: id, by: writer(steward, after: 6))
    #expect(try find("benches").total == 1)
  }

  @Test func pagesOfWhatIsFoundFollowOneAnother() throws {
    let ids = try (0..<5).map { try start("Skip number \($0)", "x \($0)", after: Double($0)) }
    var query = ThreadQuery()
    (query.words, query.pageSize) = ("skip", 2)
    var seen: [String] = []
    for page in 1...3 {
      query.page = page
      let found = try store.threads(query, for: .resident)
      #expect((found.total, found.pageCount, found.page) == (5, 3, page))
      seen += found.threads.map(\.id)
    }
    #expect(Set(seen) == Set(ids) && seen.count == 5)
  }

  @Test func threadsOfAnEarlierVersionAreIndexedOnOpening() throws {
    let database = try SQLDatabase()
    try database.migrate(Array(Store.migrations.prefix { $0.name != "search in discussions" }))
    try database.write { session in
      try session.runScript(
        """
        INSERT INTO account (id, name, email, created) VALUES ('a', 'Ann', 'a@example.org', '');
        INSERT INTO thread (id, title, subject_kind, subject_id, audience, author, created,
          last_post, post_count)
        VALUES ('t', 'Old question', 'question', '', 'everybody', 'a', '2026-01-01', '2026-01-01',
          1);
        INSERT INTO post (id, thread, position, author, text, created)
        VALUES ('p', 't', 1, 'a', 'About lanterns.', '2026-01-01');
        """)
    }
    let later = try Store(database: database)
    var query = ThreadQuery()
    query.words = "lantern"
    #expect(try later.threads(query, for: .resident).threads.map(\.id) == ["t"])
  }
}
