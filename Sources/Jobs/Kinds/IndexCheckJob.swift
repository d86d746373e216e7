import Accounts
import Productivity
import Store

/// Runs the newest index run again in many ways and keeps what that shows. The findings of a lens
/// replace earlier ones in one transaction, so that doing it twice changes nothing.
public struct IndexCheckJob: JobHandler {
  /// What is to be checked.
  public struct Request: Codable, Sendable {
    /// Only these lenses; nil for all.
    public var lenses: [String]?
    /// Sizes of the runs of the sensitivity panel; nil for the usual ones.
    public var settings: RunSettings?

    public init(lenses: [String]? = nil, settings: RunSettings? = nil) {
      self.lenses = lenses
      self.settings = settings
    }
  }

  public static let kind: String = "index.check"
  public var kind: String { Self.kind }
  public let title: String = "Checking the index"

  public init() {}

  /// The job that checks the newest run; in the queue twice it is one job.
  public static func job(
    _ request: Request = Request(), by actor: AuditActor, from origin: String
  ) -> JobRequest {
    JobRequest(
      kind: kind, payload: JobPayload.text(request), requestedBy: actor, origin: origin,
      uniqueKey: kind, mostAttempts: 3)
  }

  public func run(_ context: JobContext) async throws -> String {
    let request = try context.payload(Request.self)
    do {
      let checked = try context.store.checkIndex(
        lenses: request.lenses, changed: request.settings,
        monitor: RunMonitor(isCancelled: { context.isStopAsked })
      ) { lens, share in
        context.report(share, lens)
      }
      return "\(checked.count) lenses checked, "
        + "\(checked.map(\.findings.count).reduce(0, +)) findings kept."
    } catch let error as IndexCheckError {
      throw JobFailure("\(error)", isFinal: true)
    }
  }
}
