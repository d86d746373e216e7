import Foundation
import Logging
import ServiceLifecycle
import Store

/// Takes messages out of the outbox as they fall due, and sends them.
///
/// Any number of postmen may work on one database. A message is claimed before it is sent and
/// marked after, so that one whose postman died is sent by the next. It can then arrive twice, with
/// one Message-ID, by which mailboxes show it once; see docs/decisions/0068-mail-at-least-once.md.
public struct Postman: Service {
  let store: Store
  let transport: any MailTransport
  let from: MailAddress
  let pause: Duration
  let logger: Logger

  /// - Parameter pause: how long to rest when nothing is due.
  public init(
    store: Store, transport: any MailTransport, from: MailAddress, pause: Duration = .seconds(2),
    logger: Logger
  ) {
    self.store = store
    self.transport = transport
    self.from = from
    self.pause = pause
    self.logger = logger
  }

  /// Works until the service is asked to stop; a message under way is finished.
  public func run() async throws {
    var lastTidied = Date.distantPast
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      do {
        try await deliverDue()
        if Date().timeIntervalSince(lastTidied) > 3_600 {
          try store.tidyMail()
          lastTidied = Date()
        }
      } catch {
        logger.error("mail waits: \(error)")
      }
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
    }
  }

  /// Sends what is due now.
  @discardableResult
  public func deliverDue(at now: @Sendable () -> Date = { Date() }) async throws -> PostRound {
    var round = PostRound()
    while !Task.isShuttingDownGracefully, !Task.isCancelled,
      let claimed = try store.claimMail(at: now())
    {
      try await deliver(claimed, at: now, into: &round)
    }
    return round
  }

  private func deliver(
    _ claimed: ClaimedMail, at now: @Sendable () -> Date, into round: inout PostRound
  ) async throws {
    do {
      try await transport.send(MailMessage(claimed, from: from))
    } catch {
      let isFinal = (error as? MailTransportError)?.isFinal ?? (error is MailError)
      let state = try store.markFailed(claimed, "\(error)", isFinal: isFinal, at: now())
      if state == .dead { round.dead += 1 } else { round.failed += 1 }
      round.failure = "\(error)"
      logger.warning("message \(claimed.id) (\(claimed.mail.kind)) was not sent: \(error)")
      return
    }
    try store.markSent(claimed, at: now())
    round.sent += 1
  }
}
