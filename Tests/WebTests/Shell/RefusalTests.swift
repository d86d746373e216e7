import Accounts
import Database
import HTTPTypes
import Logging
import Sector
import Synchronization
import Telemetry
import Testing

@testable import Store
@testable import Web

/// Who was turned away is kept, with what they asked for, and nobody can flood what is kept.
@Suite("Refusals")
struct RefusalTests {
  private let store: Store
  private let browser: SiteBrowser

  init() throws {
    store = try Store(database: SQLDatabase())
    browser = try SiteBrowser(store, areas: [SampleArea()])
  }

  private func refusals() throws -> [AuditEvent] {
    store.finishUpkeep()
    return try store.auditEntries(AuditFilter(action: "access.refuse")).entries.map(\.event)
  }

  @Test("by the policy stand in the trail of the council whose thing it was, once an hour")
  func policy() async throws {
    let stranger = try browser.signIn(Membership(.lead, of: .authority(AuthorityCode("E08000035"))))
    for _ in 0..<3 { #expect(try await browser.get("/drafts/1").status == 404) }
    #expect(try await browser.get("/desk").status == 403)
    let kept = try refusals()
    #expect(kept.count == 2)
    let draft = try #require(kept.last)
    #expect(draft.actor == .account(id: stranger.id))
    #expect(draft.scope == .authority(SampleArea.own))
    #expect(draft.subject == .init("page", "/drafts/1") && draft.origin == "page /drafts/1")
    #expect(draft.details == ["action": "readAssessments", "reason": "policy"])
    #expect(kept.first?.scope == .sector)
  }

  @Test("are none where there is nothing, where signing in is asked for, or where all is well")
  func none() async throws {
    #expect(try await browser.get("/drafts/1").status == 303)
    try browser.signIn(Membership(.member, of: .authority(SampleArea.own)))
    #expect(try await browser.get("/drafts/1").status == 200)
    #expect(try await browser.get("/drafts/2").status == 404)
    try await browser.get("/form")
    #expect(try await browser.post("/form", ["text": "a"], token: "old").status == 403)
    #expect(try refusals().isEmpty)
  }

  @Test("of forms from another site, and of what cannot be read, are kept with who was used for it")
  func forms() async throws {
    let ann = try browser.signIn(Membership(.steward, of: .sector))
    try await browser.get("/form")
    let site = HTTPField.Name("Sec-Fetch-Site")!
    try await browser.post("/form", headers: [site: "cross-site"])
    try await browser.post("/upload", ["a": String(repeating: "x", count: 2_000)])
    let kept = try refusals()
    #expect(kept.map { $0.details["reason"] } == ["unreadable-form", "form-of-another-site"])
    #expect(kept.allSatisfy { $0.actor == .account(id: ann.id) })
    #expect(kept.last?.origin == "form /form")
  }

  @Test("of strangers are lines of the log, without what was typed and without secrets in the path")
  func log() async throws {
    let lines = Mutex<[String]>([])
    browser.logger = Logger(label: "hub") { label in
      HubLogHandler(
        label: label, level: .notice, sink: LogSink { line in lines.withLock { $0.append(line) } })
    }
    try await browser.get("/form")
    let site = HTTPField.Name("Sec-Fetch-Site")!
    for _ in 0..<3 {
      try await browser.post("/form", ["text": "my reasons"], headers: [site: "cross-site"])
    }
    let written = lines.withLock { $0 }
    #expect(written.count == 1)
    #expect(written.first?.contains(#""reason":"form-of-another-site""#) == true)
    #expect(written.first?.contains("my reasons") == false)
    #expect(try refusals().isEmpty)
  }

  @Test("are bounded for one person and for all together, and begin anew after an hour")
  func bounds() {
    let book = RefusalBook(store: store)
    let start = ContinuousClock.now
    func refusal(_ person: String, of council: Int) -> Refusal {
      var refusal = Refusal(.policy, client: "192.0.2.1")
      refusal.actor = .account(id: person)
      refusal.scope = .authority(AuthorityCode("E\(council)"))
      return refusal
    }
    let lines = Mutex(0)
    let log = Logger(label: "hub") { label in
      HubLogHandler(
        label: label, level: .notice, sink: LogSink { _ in lines.withLock { $0 += 1 } })
    }
    for council in 0..<100 { book.keep(refusal("one", of: council), to: log, at: start) }
    #expect(lines.withLock { $0 } == RefusalBook.perPerson)
    for place in 0..<3_000 {
      book.keep(
        Refusal(.otherSite, client: "198.51.\(place / 250).\(place % 250)"), to: log, at: start)
    }
    #expect(lines.withLock { $0 } == RefusalBook.perPerson + RefusalBook.inAll)
    lines.withLock { $0 = RefusalBook.perPerson }
    for person in 0..<3_000 { book.keep(refusal("p\(person)", of: 1), to: log, at: start) }
    #expect(lines.withLock { $0 } == RefusalBook.inAll)
    book.keep(refusal("one", of: 1), to: log, at: start + .seconds(3_601))
    #expect(lines.withLock { $0 } == RefusalBook.inAll + 1)
  }
}
