import Foundation
import Logging
import ServiceLifecycle
import Store
import Synchronization
import Testing

@testable import Mail

@Suite("Postman")
struct PostmanTests {
  /// A transport that keeps what it was given and fails as told.
  private final class Desk: MailTransport {
    let sent = Mutex<[MailMessage]>([])
    let failures: Mutex<[MailTransportError]>
    let summary = "a desk"

    init(failures: [MailTransportError] = []) { self.failures = Mutex(failures) }

    func send(_ message: MailMessage) async throws {
      let failure = failures.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      if let failure { throw failure }
      sent.withLock { $0.append(message) }
    }

    var subjects: [String] { sent.withLock { $0.map(\.subject) } }
  }

  private func store(_ subjects: [String], to address: String = "ann@example.org") throws -> Store {
    let store = try Store(database: .init())
    for subject in subjects {
      try store.post(OutgoingMail(kind: "k", to: address, subject: subject, text: "Words."))
    }
    return store
  }

  private func postman(_ store: Store, _ desk: any MailTransport) throws -> Postman {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return Postman(
      store: store, transport: desk, from: try MailAddress("hub@example.org"),
      pause: .milliseconds(5), logger: logger)
  }

  @Test("everything due is sent once, with an id that stays the message's own")
  func due() async throws {
    let (store, desk) = (try store(["a", "b", "c"]), Desk())
    let postman = try postman(store, desk)
    #expect(try await postman.deliverDue().sent == 3)
    #expect(try await postman.deliverDue().isEmpty)
    #expect(desk.subjects == ["a", "b", "c"])
    #expect(try store.mailCounts() == [.sent: 3])
    let ids = Set(try store.mail().messages.map(\.id))
    #expect(Set(desk.sent.withLock { $0.map(\.id) }) == ids)
  }

  @Test("a failure is tried again later, a final one is given up; others go out meanwhile")
  func failures() async throws {
    let store = try store(["a", "b", "c"])
    let desk = Desk(failures: [.init("busy"), .init("nobody there", isFinal: true)])
    let postman = try postman(store, desk)
    let round = try await postman.deliverDue()
    #expect(round.sent == 1 && round.failed == 1 && round.dead == 1)
    #expect(round.failure == "nobody there")
    #expect(try await postman.deliverDue().isEmpty)
    let later = try await postman.deliverDue { Date(timeIntervalSinceNow: 61) }
    #expect(later.sent == 1)
    #expect(desk.subjects == ["c", "a"])
    #expect(try store.mail(in: .dead).messages.map(\.failure) == ["nobody there"])
  }

  @Test("an address that cannot be written to is given up at once")
  func address() async throws {
    let (store, desk) = (try store(["a"], to: "ann@example.org\nBcc: x"), Desk())
    #expect(try await postman(store, desk).deliverDue().dead == 1)
    #expect(desk.subjects.isEmpty)
  }

  @Test("killed between sending and marking, the copy is the same message: a folder holds it once")
  func killed() async throws {
    try await withFolder { folder in
      let store = try store(["a"])
      let start = Date()
      let claimed = try #require(try store.claimMail(at: start, lease: 60))
      let from = try MailAddress("hub@example.org")
      try await FolderTransport(folder: folder).send(MailMessage(claimed, from: from))
      let first = try FileManager.default.contentsOfDirectory(atPath: folder)
      let bytes = FileManager.default.contents(atPath: folder + "/" + first[0])
      let postman = try postman(store, FolderTransport(folder: folder))
      #expect(try await postman.deliverDue { start }.isEmpty)
      #expect(try await postman.deliverDue { start.addingTimeInterval(61) }.sent == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == first)
      #expect(FileManager.default.contents(atPath: folder + "/" + first[0]) == bytes)
    }
  }

  @Test("the service sends what comes and ends when asked")
  func service() async throws {
    let (store, desk) = (try store([]), Desk())
    let postman = try postman(store, desk)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let group = ServiceGroup(
      configuration: .init(services: [.init(service: postman)], logger: logger))
    let running = Task { try await group.run() }
    try store.post(OutgoingMail(kind: "k", to: "ann@example.org", subject: "late", text: ""))
    while desk.subjects.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
    await group.triggerGracefulShutdown()
    try await running.value
    #expect(desk.subjects == ["late"])
    #expect(try store.mailCounts() == [.sent: 1])
  }
}
