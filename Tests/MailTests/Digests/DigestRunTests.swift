import Accounts
import Foundation
import Testing

@testable import Mail
@testable import Store

@Suite("Digests")
struct DigestRunTests {
  private let letter = DigestLetter(hub: "Hub", site: "https://hub.example.org/")
  /// Items come on a Saturday; the next Monday is the 23rd.
  private let saturday = "2026-11-21T12:00:00Z"
  private let sunday = "2026-11-22T07:30:00Z"
  private let monday = "2026-11-23T07:30:00Z"

  private func date(_ text: String) throws -> Date { try #require(Timestamp.date(text)) }

  private func person(
    _ name: String, in store: Store, wants frequency: DigestFrequency? = nil
  ) throws -> String {
    let account = try store.addAccount(
      name: name, email: EmailAddress("\(name.lowercased())@example.org"), memberships: [],
      by: .console, from: "test")
    if let frequency { try store.setDigestFrequency(frequency, of: account.id) }
    return account.id
  }

  private func add(
    _ title: String, for account: String, in store: Store, key: String? = nil,
    many: String? = nil, topic: String = "Discussions", at time: String? = nil
  ) throws {
    try store.database.write {
      try $0.addDigestItem(
        account: account, topic: topic, title: title, titleOfMany: many, text: "Words of \(title)",
        link: "/threads/1", groupKey: key, at: time ?? saturday)
    }
  }

  private func posted(_ store: Store) throws -> [OutgoingMail] {
    var mail: [OutgoingMail] = []
    while let claimed = try store.claimMail(at: .distantFuture) {
      mail.append(claimed.mail)
      try store.markSent(claimed)
    }
    return mail
  }

  @Test("daily the next morning, weekly on Monday, and never when switched off")
  func frequencies() throws {
    let store = try Store(database: .init())
    let daily = try person("Dai", in: store, wants: .daily)
    let weekly = try person("Wen", in: store)
    let off = try person("Owen", in: store, wants: .off)
    for account in [daily, weekly, off] { try add("News", for: account, in: store) }
    let run = DigestRun(store: store, letter: letter)
    #expect(try run.run(now: date(saturday)) == 0)
    #expect(try run.run(now: date(sunday)) == 1)
    #expect(try posted(store).map(\.address) == ["dai@example.org"])
    #expect(try run.run(now: date(monday)) == 1)
    #expect(try posted(store).map(\.address) == ["wen@example.org"])
    #expect(try run.run(now: date("2026-12-07T08:00:00Z")) == 0)
  }

  @Test("once for a person and day, however often it runs")
  func once() async throws {
    let store = try Store(database: .init())
    let account = try person("Ann", in: store, wants: .daily)
    try add("One", for: account, in: store)
    let run = DigestRun(store: store, letter: letter)
    let now = try date(sunday)
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try run.run(now: now) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.reduce(0, +) == 1)
    try add("Two", for: account, in: store, at: "2026-11-22T06:59:00Z")
    #expect(try run.run(now: now) == 0, "a second digest on one day")
    #expect(try run.run(now: date(monday)) == 1)
    let mail = try posted(store)
    #expect(mail.count == 2)
    #expect(mail[0].text.contains("One") && !mail[0].text.contains("Two"))
    #expect(mail[1].text.contains("Two") && !mail[1].text.contains("One"))
  }

  @Test("killed before the end, nothing is posted and nothing is forgotten")
  func killed() throws {
    struct Killed: Error {}
    let store = try Store(database: .init())
    let account = try person("Ann", in: store, wants: .daily)
    try add("One", for: account, in: store)
    let due = try date("2026-11-22T07:00:00Z")
    #expect(throws: Killed.self) {
      try store.postDigest(to: account, due: due) { _ in throw Killed() }
    }
    #expect(try store.mailCounts().isEmpty)
    #expect(try DigestRun(store: store, letter: letter).run(now: date(sunday)) == 1)
  }

  @Test("what comes after the hour waits for the next digest")
  func late() throws {
    let store = try Store(database: .init())
    let account = try person("Ann", in: store, wants: .daily)
    try add("Late", for: account, in: store, at: "2026-11-22T07:00:00Z")
    let run = DigestRun(store: store, letter: letter)
    #expect(try run.run(now: date(sunday)) == 0)
    #expect(try run.run(now: date(monday)) == 1)
  }

  @Test("switching off forgets what waits, and nothing more is kept")
  func off() throws {
    let store = try Store(database: .init())
    let account = try person("Ann", in: store)
    try add("One", for: account, in: store)
    try store.setDigestFrequency(.off, of: account)
    try add("Two", for: account, in: store)
    #expect(try store.accountsWithDigestItems().isEmpty)
    #expect(try store.digestFrequency(of: account) == .off)
  }

  @Test("the letter carries the words, tells repeats as one, and says how to end it")
  func words() throws {
    let store = try Store(database: .init())
    let account = try person("Ann", in: store, wants: .daily)
    try add("Welcome", for: account, in: store)
    for number in 1...5 {
      try add(
        "Answer \(number) in “Potholes”", for: account, in: store, key: "t1",
        many: "# answers in “Potholes”")
    }
    try add("Round opened", for: account, in: store, topic: "Assessments")
    for _ in 1...2 { try add("A vote", for: account, in: store, key: "v") }
    try DigestRun(store: store, letter: letter).run(now: date(sunday))
    let mail = try #require(try posted(store).first)
    let token = UnsubscribeToken.text(of: account, by: store.secret)
    #expect(mail.kind == "digest" && mail.name == "Ann")
    #expect(mail.subject == "Hub: Welcome and 3 more")
    #expect(mail.unsubscribe == "https://hub.example.org/unsubscribe/\(token)")
    #expect(
      mail.text == """
        Hello Ann,

        new for you on Hub:

        DISCUSSIONS

        Welcome
          Words of Welcome
          https://hub.example.org/threads/1

        5 answers in “Potholes”
          Words of Answer 1 in “Potholes”
          Words of Answer 2 in “Potholes”
          Words of Answer 3 in “Potholes”
          ... and 2 more
          https://hub.example.org/threads/1

        A vote (2 times)
          Words of A vote
          Words of A vote
          https://hub.example.org/threads/1

        ASSESSMENTS

        Round opened
          Words of Round opened
          https://hub.example.org/threads/1

        --
        You get this at most once every day, when something is new.
        Change that: https://hub.example.org/account
        End it: https://hub.example.org/unsubscribe/\(token)

        """)
    #expect(throws: Never.self) {
      try MailMessage(
        id: "x", date: Date(), from: MailAddress("hub@example.org"), to: MailAddress(mail.address),
        subject: mail.subject, text: mail.text, unsubscribe: mail.unsubscribe)
    }
  }

  @Test("only the hub's own signature ends digests")
  func token() {
    let (secret, other) = (ServerSecret.random(), ServerSecret.random())
    let token = UnsubscribeToken.text(of: "person-1", by: secret)
    #expect(UnsubscribeToken.account(of: token, by: secret) == "person-1")
    let signature = token.split(separator: ".")[1]
    for forged in ["", "person-1", "person-1.", "person-2.\(signature)", token + "x", "." + token] {
      #expect(UnsubscribeToken.account(of: forged, by: secret) == nil, "\(forged)")
    }
    #expect(UnsubscribeToken.account(of: token, by: other) == nil)
  }
}
