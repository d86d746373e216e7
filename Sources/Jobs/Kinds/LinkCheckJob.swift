import Accounts
import Foundation
import FoundationNetworking
import Library
import Store

/// Calls the addresses of the library's resources, a few hundred a night, politely. Does nothing
/// until a steward switches the link checker on.
public struct LinkCheckJob: JobHandler {
  public static let kind: String = "library.link-check"
  public var kind: String { Self.kind }
  public let title: String = "Check of links"

  /// An address is called again after so many days.
  public static let days = 90
  /// So many addresses at most in one night.
  public static let most = 500

  private let world: any LinkWorld

  /// - Parameter world: how pages are called; tests invent one.
  public init(world: any LinkWorld = WebLinkWorld()) { self.world = world }

  /// The job that checks what is due; asked for twice it is one job.
  public static func job(by actor: AuditActor, from origin: String) -> JobRequest {
    JobRequest(
      kind: kind, payload: "{}", requestedBy: actor, origin: origin, uniqueKey: kind,
      mostAttempts: 3)
  }

  public func run(_ context: JobContext) async throws -> String {
    guard let site = try context.store.linkCheckSite() else {
      return "The link checker is off: nothing was called."
    }
    return try await check(with: world, manners: .hub(at: site), context)
  }

  private func check<World: LinkWorld>(
    with world: World, manners: LinkCheckManners, _ context: JobContext
  ) async throws -> String {
    let store = context.store
    let due = LinkChecker<World>.order(
      try store.linksDue(days: Self.days, limit: Self.most)
    ) { $0.address.host }
    var checker = LinkChecker(world: world, manners: manners)
    var found: [String: Int] = [:]
    for (place, link) in due.enumerated() {
      try context.checkStop()
      guard try store.linkCheckSite() != nil else { break }
      context.report(Double(place) / Double(due.count), link.address.host)
      let outcome = try await checker.check(link.address)
      // Each result is kept at once: after a stop or a crash the next run goes on from there.
      try store.recordLinkCheck(outcome, of: link.id)
      found[outcome.name, default: 0] += 1
    }
    let parts = found.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "\(found.values.reduce(0, +)) addresses called"
      + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
  }
}
