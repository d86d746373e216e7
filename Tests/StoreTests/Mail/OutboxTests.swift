import Foundation
import Testing

@testable import Store

@Suite("Outbox")
struct OutboxTests {
  private let start = Date(timeIntervalSince1970: 1_795_000_000)

  private func store(_ count: Int = 1) throws -> Store {
    let store = try Store(database: .init())
    for index in 0..<count {
      try store.post(
        OutgoingMail(
          kind: "invitation", to: "a\(index)@example.org", name: "A", subject: "S\(index)",
          text: "T\(index)", unsubscribe: "https://example.org/u"),
        at: Timestamp.text(start))
    }
    return store
  }

  private func text(of id: String, in store: Store) throws -> String? {
    try store.database.read {
      try $0.first("SELECT text FROM mail WHERE id = ?", [.text(id)]) { $0.optionalText(0) } ?? nil
    }
  }

  @Test("a message is claimed whole, by one only, and its text is dropped when it is sent")
  func sent() throws {
    let store = try store()
    let claimed = try #require(try store.claimMail(at: start))
    #expect(claimed.mail.text == "T0" && claimed.mail.subject == "S0" && claimed.attempt == 1)
    #expect(claimed.mail.unsubscribe == "https://example.org/u" && claimed.mail.name == "A")
    #expect(try store.claimMail(at: start) == nil)
    #expect(try store.mailCounts() == [.sending: 1])
    #expect(try store.markSent(claimed, at: start.addingTimeInterval(1)))
    #expect(try store.mailCounts() == [.sent: 1])
    #expect(try text(of: claimed.id, in: store) == nil)
    #expect(try store.claimMail(at: start.addingTimeInterval(1e7)) == nil)
    #expect(try !store.markSent(claimed))
  }

  @Test("messages go out in the order in which they were written")
  func order() throws {
    let store = try store(5)
    var subjects: [String] = []
    while let claimed = try store.claimMail(at: start) {
      subjects.append(claimed.mail.subject)
      try store.markSent(claimed)
    }
    #expect(subjects == (0..<5).map { "S\($0)" })
  }

  @Test("a message that fails waits longer each time, and is given up at last with its text")
  func retry() throws {
    let store = try store()
    var now = start
    for wait in MailRetry.waits {
      let claimed = try #require(try store.claimMail(at: now))
      #expect(try store.markFailed(claimed, "no road", at: now) == .waiting)
      now = now.addingTimeInterval(Double(wait))
      #expect(try store.claimMail(at: now.addingTimeInterval(-1)) == nil)
    }
    let last = try #require(try store.claimMail(at: now))
    #expect(last.attempt == MailRetry.mostAttempts)
    #expect(try store.markFailed(last, "no road", at: now) == .dead)
    #expect(try store.claimMail(at: now.addingTimeInterval(1e7)) == nil)
    let record = try #require(try store.mail(in: .dead).messages.first)
    #expect(record.failure == "no road" && record.attempts == MailRetry.mostAttempts)
    #expect(try store.retryDeadMail("other", by: .console, from: "test", at: now) == 0)
    #expect(try store.retryDeadMail(record.id, by: .console, from: "test", at: now) == 1)
    #expect(try store.retryDeadMail(by: .console, from: "test", at: now) == 0)
    #expect(try store.auditEntries().entries.map(\.event.action) == ["mail.retry"])
    let again = try #require(try store.claimMail(at: now))
    #expect(again.attempt == 1 && again.mail.text == "T0")
  }

  @Test("what can never be delivered is given up at once")
  func final() throws {
    let store = try store()
    let claimed = try #require(try store.claimMail(at: start))
    #expect(try store.markFailed(claimed, "nobody there", isFinal: true, at: start) == .dead)
  }

  @Test("a message whose postman died is sent by the next, and the dead one's word is too late")
  func lease() throws {
    let store = try store()
    let first = try #require(try store.claimMail(at: start, lease: 60))
    #expect(try store.claimMail(at: start.addingTimeInterval(59)) == nil)
    let second = try #require(try store.claimMail(at: start.addingTimeInterval(60), lease: 60))
    #expect(second.id == first.id && second.attempt == 2)
    #expect(try !store.markSent(first))
    #expect(try store.markFailed(first, "late") == nil)
    #expect(try store.markSent(second))
    #expect(try store.mailCounts() == [.sent: 1])
  }

  @Test("a message that ends every postman is given up")
  func poison() throws {
    let store = try store()
    var now = start
    for attempt in 1...MailRetry.mostAttempts {
      #expect(try store.claimMail(at: now, lease: 60)?.attempt == attempt)
      now = now.addingTimeInterval(60)
    }
    #expect(try store.claimMail(at: now) == nil)
    #expect(try store.mailCounts() == [.dead: 1])
  }

  @Test("several postmen on one database send every message once")
  func together() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "touchstone-outbox-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let stores = try (0..<2).map { _ in try Store(folder: folder) }
    for index in 0..<60 {
      try stores[0].post(
        OutgoingMail(kind: "k", to: "a@example.org", subject: "S\(index)", text: ""))
    }
    let sent = try await withThrowingTaskGroup(of: [String].self) { group in
      for worker in 0..<4 {
        let store = stores[worker % 2]
        group.addTask {
          var subjects: [String] = []
          while let claimed = try store.claimMail() {
            subjects.append(claimed.mail.subject)
            try store.markSent(claimed)
          }
          return subjects
        }
      }
      return try await group.reduce(into: [String]()) { $0 += $1 }
    }
    #expect(sent.count == 60 && Set(sent).count == 60)
  }

  @Test("lists page through, newest first, without texts; counts add up")
  func list() throws {
    let store = try store(5)
    let claimed = try #require(try store.claimMail(at: start))
    try store.markSent(claimed)
    #expect(try store.mail(page: 1, size: 3).messages.map(\.subject) == ["S4", "S3", "S2"])
    #expect(try store.mail(page: 2, size: 3).messages.map(\.subject) == ["S1", "S0"])
    #expect(try store.mail(in: .sent).messages.map(\.subject) == ["S0"])
    #expect(try store.mail(in: .waiting).total == 4)
    #expect(try store.mailCounts() == [.sent: 1, .waiting: 4])
  }

  @Test("what was sent or given up is forgotten after 30 days, what waits is not")
  func tidy() throws {
    let store = try store(3)
    let sent = try #require(try store.claimMail(at: start))
    try store.markSent(sent, at: start)
    let dead = try #require(try store.claimMail(at: start))
    try store.markFailed(dead, "no", isFinal: true, at: start)
    #expect(try store.tidyMail(at: start.addingTimeInterval(30 * 86_400)) == 0)
    #expect(try store.tidyMail(at: start.addingTimeInterval(30 * 86_400 + 1)) == 2)
    #expect(try store.mailCounts() == [.waiting: 1])
  }

  @Test("a message and what it tells of are kept together or not at all")
  func transaction() throws {
    struct Refused: Error {}
    let store = try store(0)
    #expect(throws: Refused.self) {
      try store.database.write { session in
        try session.post(OutgoingMail(kind: "k", to: "a@example.org", subject: "S", text: "T"))
        throw Refused()
      }
    }
    #expect(try store.mailCounts().isEmpty)
  }
}
