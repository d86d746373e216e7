import Accounts
import Database
import Dialogue
import Foundation
import Sector
import Testing

@testable import Store

/// Threads, posts and what becomes of them, as they are kept.
@Suite struct DialogueStoreTests {
  private let store: Store
  private let ann: Account
  private let bob: Account
  private let steward: Account
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)

  init() throws {
    let store = try Store(database: SQLDatabase())
    self.store = store
    func person(_ name: String, _ membership: Membership) throws -> Account {
      let address = try EmailAddress("\(name.split(separator: " ")[0].lowercased())@example.org")
      return try store.addAccount(
        name: name, email: address, memberships: [membership], by: .console, from: "test")
    }
    ann = try person("Ann Other", Membership(.member, of: .authority(AuthorityCode("E06000023"))))
    bob = try person("Bob Early", Membership(.lead, of: .authority(AuthorityCode("E08000035"))))
    steward = try person("Sue Guard", Membership(.steward, of: .sector))
  }

  private func writer(_ account: Account, after seconds: Double = 0) -> ThreadWriter {
    ThreadWriter(
      account: account, isModerator: account.id == steward.id, from: "test",
      at: Self.start.addingTimeInterval(seconds))
  }

  private var reader: ThreadReader { ThreadReader(account: bob.id, readsCouncilThreads: true) }

  private func startThread(
    _ title: String = "Who has tried this?", for audience: ThreadAudience = .everybody,
    about subject: ThreadSubject = ThreadSubject(.lens, "waste"), text: String = "Tell me.",
    after seconds: Double = 0
  ) throws -> String {
    try store.startThread(
      title: title, about: subject, for: audience, text: text, by: writer(ann, after: seconds))
  }

  private func news(of account: Account) throws -> [String] {
    try store.database.read {
      try $0.all(
        "SELECT title FROM digest_item WHERE account = ? ORDER BY rowid", [.text(account.id)]
      ) { $0.text(0) }
    }
  }

  private func actions() throws -> [String] {
    try store.database.read {
      try $0.all("SELECT action FROM audit_entry WHERE action NOT LIKE '%.give' ORDER BY number") {
        $0.text(0)
      }
    }
  }

  @Test("A thread comes back as it was started")
  func started() throws {
    let id = try startThread("  Who has\ntried this? ")
    let thread = try #require(try store.thread(id, for: .resident))
    #expect(thread.title == "Who has tried this?")
    #expect(thread.subject == ThreadSubject(.lens, "waste"))
    #expect(thread.author.name == "Ann Other")
    #expect(thread.author.scopes == ["E06000023"])
    #expect(thread.postCount == 1)
    #expect(thread.created == Timestamp.text(Self.start))
    let posts = try store.posts(of: id, for: .resident)
    #expect(posts.map(\.text) == ["Tell me."])
    #expect(try store.follows(ann.id, thread: id))
    #expect(try actions().suffix(2) == ["thread.start", "post.add"])
  }

  @Test("Threads for councils only reach residents in no way")
  func councilsOnly() throws {
    let id = try startThread("A secret plan", for: .councils)
    let open = try startThread("An open one", after: 1)
    var query = ThreadQuery()
    #expect(try store.threads(query, for: .resident).threads.map(\.id) == [open])
    #expect(try store.threads(query, for: .resident).total == 1)
    #expect(try store.threads(query, for: reader).threads.map(\.id) == [open, id])
    query.words = "secret"
    #expect(try store.threads(query, for: .resident).total == 0)
    #expect(try store.threads(query, for: reader).total == 1)
    #expect(try store.threadCounts(about: .lens, for: .resident) == ["waste": 1])
    #expect(try store.threadCounts(about: .lens, for: reader) == ["waste": 2])
    #expect(try store.thread(id, for: .resident) == nil)
    #expect(try store.posts(of: id, for: .resident).isEmpty)
    let post = try #require(try store.posts(of: id, for: reader).first)
    #expect(try store.post(post.id, in: id, for: .resident) == nil)
    #expect(try store.post(post.id, in: open, for: reader) == nil)
  }

  @Test("Only changes of public threads make public pages anew")
  func contentVersion() throws {
    let before = try store.contentVersion()
    let secret = try startThread(for: .councils)
    try store.reply("Yes", in: secret, by: writer(bob, after: 1))
    #expect(try store.contentVersion() == before)
    let open = try startThread("Another", after: 2)
    #expect(try store.contentVersion() > before)
    let then = try store.contentVersion()
    try store.reply("Yes", in: open, by: writer(bob, after: 3))
    #expect(try store.contentVersion() > then)
  }

  @Test("Those who follow hear of answers, those spoken to of that, and authors of nothing")
  func newsOfAnswers() throws {
    let id = try startThread()
    try store.reply("We did, @ann other.", in: id, by: writer(bob, after: 1))
    #expect(try news(of: ann) == ["Bob Early spoke to you in “Who has tried this?”"])
    try store.reply("And again.", in: id, by: writer(bob, after: 2))
    #expect(try news(of: ann).last == "New answer in “Who has tried this?”")
    #expect(try news(of: bob).isEmpty)
    try store.setFollowing(false, thread: id, by: writer(ann))
    try store.reply("A third.", in: id, by: writer(bob, after: 3))
    #expect(try news(of: ann).count == 2)
    try store.reply("Thanks @Bob Early", in: id, by: writer(ann, after: 4))
    #expect(try news(of: bob) == ["Ann Other spoke to you in “Who has tried this?”"])
    let text = try store.database.read {
      try $0.first("SELECT text, link FROM digest_item WHERE account = ?", [.text(bob.id)]) {
        ($0.text(0), $0.text(1))
      }
    }
    #expect(text?.0 == "Thanks @Bob Early")
    #expect(text?.1 == "/discuss/\(id)?post=5#post-5")
  }

  @Test("What no longer stands is not mailed, and what was changed is mailed as it stands")
  func newsOfWhatWent() throws {
    let id = try startThread()
    try store.setFollowing(true, thread: id, by: writer(bob))
    func texts() throws -> [String] {
      try store.database.read {
        try $0.all(
          "SELECT text FROM digest_item WHERE account = ? ORDER BY rowid", [.text(bob.id)]
        ) { $0.text(0) }
      }
    }
    for (place, text) in ["Mrs Hill of 5 Elm Road", "Ask me", "A slip"].enumerated() {
      try store.reply(text, in: id, by: writer(ann, after: Double(place + 1)))
    }
    let posts = try store.posts(of: id, for: reader)
    try store.edit(posts[3].id, in: id, to: "Mended", after: 0, by: writer(ann, after: 5))
    #expect(
      try texts() == [
        "Ann Other: Mrs Hill of 5 Elm Road", "Ann Other: Ask me", "Ann Other: Mended",
      ])
    try store.hide(posts[1].id, in: id, because: "Names a resident", by: writer(steward, after: 6))
    try store.withdraw(posts[2].id, in: id, because: "Not mine to say", by: writer(ann, after: 7))
    #expect(try texts() == ["Ann Other: Mended"])
    try store.setHidden("Off topic", thread: id, by: writer(steward, after: 8))
    #expect(try texts().isEmpty)
  }

  @Test("Whoever lost their role hears nothing of council threads")
  func newsAfterRole() throws {
    let id = try startThread(for: .councils)
    try store.reply("I follow", in: id, by: writer(bob, after: 1))
    try store.database.write {
      try $0.run("DELETE FROM membership WHERE account = ?", [.text(bob.id)])
    }
    try store.reply("More for councils", in: id, by: writer(ann, after: 2))
    #expect(try news(of: bob).isEmpty)
  }

  @Test("Whoever closes their account leaves posts, and nothing that says who wrote them")
  func closure() throws {
    let id = try startThread(text: "What does @Bob Early say?")
    try store.reply("Gladly.", in: id, by: writer(bob, after: 1))
    try store.setOffers([(text: "Reading plans", tags: ["plans"])], by: writer(bob, after: 2))
    try store.closeAccount(bob.id, by: .account(id: bob.id), from: "test", at: Self.start + 3)
    let posts = try store.posts(of: id, for: reader)
    #expect(posts.map(\.author.name) == ["Ann Other", Account.closedName])
    #expect(posts.allSatisfy { $0.mentions.isEmpty })
    #expect(try store.offeredTags().isEmpty)
    #expect(try news(of: bob).isEmpty)
    #expect(try !store.follows(bob.id, thread: id))
  }

  @Test("Nobody is found by a mention who does not take part")
  func mentions() throws {
    let id = try startThread(text: "@Sue Guard and @Bob Early, have you?")
    #expect(try store.posts(of: id, for: reader)[0].mentions.isEmpty)
    try store.reply("Here I am", in: id, by: writer(bob, after: 1))
    try store.reply("@Sue Guard, @Bob Early", in: id, by: writer(ann, after: 2))
    #expect(try store.posts(of: id, for: reader)[2].mentions.map(\.account) == [bob.id])
    #expect(try news(of: steward).isEmpty)
  }

  @Test("A changed text keeps the one before, and two pages do not overwrite each other")
  func edits() throws {
    let id = try startThread()
    let post = try #require(try store.posts(of: id, for: reader).first)
    try store.edit(post.id, in: id, to: "Tell us.", after: 0, by: writer(ann, after: 60))
    let changed = try #require(try store.post(post.id, in: id, for: reader))
    #expect(changed.text == "Tell us.")
    #expect(changed.edited == Timestamp.text(Self.start.addingTimeInterval(60)))
    #expect(
      try store.edits(of: changed, for: reader) == [
        PostEdit(number: 1, text: "Tell me.", time: Timestamp.text(Self.start))
      ])
    #expect(throws: PostProblem.changedMeanwhile) {
      try store.edit(post.id, in: id, to: "Else", after: 0, by: writer(ann, after: 61))
    }
    try store.edit(post.id, in: id, to: "Tell us.", after: 0, by: writer(ann, after: 62))
    #expect(throws: PostProblem.notThere) {
      try store.edit(post.id, in: id, to: "Mine now", after: 1, by: writer(bob, after: 63))
    }
    #expect(throws: PostProblem.textMissing) {
      try store.edit(post.id, in: id, to: " ", after: 1, by: writer(ann, after: 64))
    }
    #expect(try store.post(post.id, in: id, for: reader)?.text == "Tell us.")
  }

  @Test("What is taken down keeps its place and reason; its text stays with author and stewards")
  func takenDown() throws {
    let id = try startThread()
    let post = try store.reply("A private matter", in: id, by: writer(bob, after: 1))
    try store.withdraw(post.id, in: id, because: "Too private", by: writer(bob, after: 2))
    #expect(try store.thread(id, for: reader)?.postCount == 1)
    for (reader, text) in [
      (ThreadReader.resident, ""), (ThreadReader(account: ann.id, readsCouncilThreads: true), ""),
      (self.reader, "A private matter"),
      (ThreadReader(account: steward.id, isModerator: true), "A private matter"),
    ] {
      let seen = try store.posts(of: id, for: reader)[1]
      #expect(seen.text == text)
      #expect(seen.state == .withdrawn(reason: "Too private"))
    }
    var query = ThreadQuery()
    query.words = "private"
    #expect(try store.threads(query, for: reader).total == 0)
    #expect(throws: PostProblem.notThere) {
      try store.restore(post.id, in: id, by: writer(steward, after: 3))
    }
  }

  @Test("Stewards hide and restore; the author is told; nothing is deleted")
  func moderation() throws {
    let id = try startThread()
    let post = try store.reply("Buy now!", in: id, by: writer(bob, after: 1))
    try store.report(
      post.id, in: id, for: .advertising, note: "Look", by: writer(ann, after: 2))
    try store.report(
      post.id, in: id, for: .abusive, note: "Rather", by: writer(ann, after: 3))
    let reports = try store.openReports()
    #expect(reports.map(\.reason) == [.abusive])
    #expect(reports[0].post.text == "Buy now!")
    #expect(reports[0].reporter.name == "Ann Other")
    try store.hide(post.id, in: id, because: "Advertising", by: writer(steward, after: 4))
    #expect(try store.openReportCount() == 0)
    #expect(try store.posts(of: id, for: .resident)[1].state == .hidden(reason: "Advertising"))
    #expect(try store.posts(of: id, for: .resident)[1].text == "")
    #expect(try news(of: bob) == ["A steward hid your post in “Who has tried this?”"])
    try store.restore(post.id, in: id, by: writer(steward, after: 5))
    #expect(try store.posts(of: id, for: .resident)[1].text == "Buy now!")
    try store.report(post.id, in: id, for: .other, note: "", by: writer(ann, after: 6))
    try store.dismissReports(on: post.id, in: id, by: writer(steward, after: 7))
    #expect(try store.openReportCount() == 0)
    #expect(
      try actions().suffix(5) == [
        "post.report", "post.hide", "post.restore", "post.report", "post.leave-standing",
      ])
  }

  @Test("A hidden thread exists for stewards only, until it is shown again")
  func hiddenThread() throws {
    let id = try startThread()
    try store.setHidden("Off topic", thread: id, by: writer(steward))
    #expect(try store.thread(id, for: reader) == nil)
    #expect(try store.threads(ThreadQuery(), for: .resident).total == 0)
    #expect(throws: PostProblem.notThere) {
      try store.reply("Hello?", in: id, by: writer(ann, after: 1))
    }
    let moderator = ThreadReader(readsCouncilThreads: true, isModerator: true)
    #expect(try store.thread(id, for: moderator)?.hidden == "Off topic")
    try store.setHidden(nil, thread: id, by: writer(steward))
    #expect(try store.thread(id, for: .resident)?.hidden == nil)
  }

  @Test("Only the person who asked, or a steward, accepts an answer")
  func accepted() throws {
    let id = try startThread()
    let answer = try store.reply("Like this", in: id, by: writer(bob, after: 1))
    #expect(throws: PostProblem.notThere) {
      try store.accept(answer.id, in: id, by: writer(bob))
    }
    let first = try #require(try store.posts(of: id, for: reader).first)
    #expect(throws: PostProblem.notThere) { try store.accept(first.id, in: id, by: writer(ann)) }
    try store.accept(answer.id, in: id, by: writer(ann, after: 2))
    #expect(try store.thread(id, for: reader)?.accepted?.post == answer.id)
    #expect(try news(of: bob) == ["Your answer in “Who has tried this?” was accepted"])
    #expect(try store.profile(of: bob.id)?.acceptedCount == 1)
    try store.unaccept(in: id, by: writer(steward))
    #expect(try store.thread(id, for: reader)?.accepted == nil)
    try store.accept(answer.id, in: id, by: writer(ann, after: 3))
    try store.withdraw(answer.id, in: id, because: "Wrong", by: writer(bob, after: 4))
    #expect(try store.thread(id, for: reader)?.accepted == nil)
  }

  @Test("A newcomer posts five times an hour; a second press of the button posts nothing")
  func limits() throws {
    let id = try startThread()
    let one = try store.reply("One", in: id, by: writer(bob, after: 1))
    #expect(try store.reply("One", in: id, by: writer(bob, after: 2)).id == one.id)
    #expect(try startThread(after: 3) == id)
    #expect(try store.posts(of: id, for: reader).count == 2)
    // With none of them standing, the person stays a newcomer.
    try store.withdraw(one.id, in: id, because: "x", by: writer(bob, after: 2))
    for number in 2...5 {
      let post = try store.reply("\(number)", in: id, by: writer(bob, after: Double(number)))
      try store.withdraw(post.id, in: id, because: "x", by: writer(bob, after: Double(number)))
    }
    #expect(throws: PostProblem.tooManyPosts(5)) {
      try store.reply("6", in: id, by: writer(bob, after: 10))
    }
    try store.reply("6", in: id, by: writer(bob, after: 3_700))
    #expect(throws: PostProblem.tooManyLinks(3, allowed: 2)) {
      try store.reply(
        "https://a.org https://b.org https://c.org", in: id, by: writer(bob, after: 3_701))
    }
  }

  @Test("Lists find unanswered threads, one's own, one subject, words, page by page")
  func lists() throws {
    let first = try startThread("Bins in winter", about: .openQuestion)
    let second = try startThread("Bins in summer", about: .init(.measure, "m.1"), after: 1)
    let third = try store.startThread(
      title: "100%_done\\", about: .init(.measure, "m.2"), for: .everybody, text: "x",
      by: writer(bob, after: 2))
    try store.reply("Answer", in: first, by: writer(bob, after: 3))
    func found(_ change: (inout ThreadQuery) -> Void) throws -> [String] {
      var query = ThreadQuery()
      change(&query)
      return try store.threads(query, for: reader).threads.map(\.id)
    }
    #expect(try found { _ in } == [first, third, second])
    #expect(try found { $0.isUnanswered = true } == [third, second])
    #expect(try found { $0.account = bob.id } == [first, third])
    #expect(try found { $0.kind = .measure } == [third, second])
    #expect(try found { $0.subjects = [.init(.measure, "m.1")] } == [second])
    #expect(try found { $0.subjects = [.openQuestion] } == [first])
    #expect(
      try found { $0.subjects = [.init(.measure, "m.1"), .init(.measure, "m.2")] }
        == [third, second])
    #expect(try found { $0.words = "BINS winter" } == [first])
    #expect(try found { $0.words = "answering" } == [first])
    #expect(try found { $0.words = "100%_done\\" } == [third])
    #expect(try found { ($0.words, $0.isUnanswered) = ("bins", true) } == [second])
    #expect(try found { ($0.page, $0.pageSize) = (2, 2) } == [second])
    var query = ThreadQuery()
    (query.page, query.pageSize) = (99, 2)
    let last = try store.threads(query, for: reader)
    #expect((last.page, last.pageCount, last.total) == (2, 2, 3))
  }

  @Test("People are found by what they have done, those whose answers helped first")
  func people() throws {
    try store.setOffers(
      [(text: "Opened three family hubs", tags: ["early help", "estates"])], by: writer(ann))
    try store.setOffers(
      [(text: "Moved to need-led panels", tags: ["early help"]), (text: "Bins", tags: [])],
      by: writer(bob))
    #expect(try store.profiles(matching: "").map(\.person.name) == ["Ann Other", "Bob Early"])
    #expect(try store.profiles(matching: "FAMILY hubs").map(\.person.name) == ["Ann Other"])
    #expect(try store.profiles(matching: "early help").count == 2)
    #expect(try store.profiles(matching: "nothing").isEmpty)
    #expect(try store.offeredTags().map(\.tag) == ["early help", "estates"])
    #expect(try store.offeredTags().map(\.count) == [2, 1])
    let id = try startThread()
    let answer = try store.reply("So", in: id, by: writer(bob, after: 1))
    try store.accept(answer.id, in: id, by: writer(ann, after: 2))
    #expect(try store.profiles(matching: "early").map(\.person.name) == ["Bob Early", "Ann Other"])
    #expect(
      try store.profile(of: bob.id)?.offers.map(\.text) == ["Moved to need-led panels", "Bins"])
    try store.setOffers([], by: writer(bob))
    #expect(try store.profiles(matching: "").map(\.person.name) == ["Ann Other"])
  }
}
