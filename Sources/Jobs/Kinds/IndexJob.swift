import Accounts
import Productivity
import Store

/// Computes every lens on the figures held, publishes the run, and asks for its checks.
public struct IndexJob: JobHandler {
  /// What is to be computed.
  public struct Request: Codable, Sendable {
    /// Only these lenses; nil for all.
    public var lenses: [String]?
    /// Sizes and seed of the run; nil for the usual ones.
    public var settings: RunSettings?
    /// True to run the checks afterwards, as a job of its own.
    public var checks: Bool?

    public init(lenses: [String]? = nil, settings: RunSettings? = nil, checks: Bool? = nil) {
      self.lenses = lenses
      self.settings = settings
      self.checks = checks
    }
  }

  public static let kind: String = "index.compute"
  public var kind: String { Self.kind }
  public let title: String = "Computing the index"

  public init() {}

  /// The job that computes what `request` names; in the queue twice it is one job.
  public static func job(
    _ request: Request, by actor: AuditActor, from origin: String
  ) -> JobRequest {
    let payload = JobPayload.text(request)
    return JobRequest(
      kind: kind, payload: payload, requestedBy: actor, origin: origin,
      uniqueKey: "\(kind):\(payload)", mostAttempts: 3)
  }

  public func run(_ context: JobContext) async throws -> String {
    let request = try context.payload(Request.self)
    let store = context.store
    let computation = try store.computation(
      lenses: request.lenses, settings: request.settings ?? RunSettings(),
      monitor: RunMonitor(isCancelled: { context.isStopAsked })
    ) { lens, share in
      context.report(share, lens)
    }
    let words = Self.words(for: computation)
    guard !computation.run.lenses.isEmpty else { throw JobFailure(words, isFinal: true) }
    try context.finishing {
      try store.finishing(context.job, keeping: computation.run) { session in
        if request.checks == true {
          try session.enqueue(
            IndexCheckJob.job(by: context.job.requestedBy, from: context.origin))
        }
        return words
      }
    }
    return words
  }

  private static func words(for computation: Store.Computation) -> String {
    let run = computation.run
    let done =
      run.lenses.isEmpty
      ? "No lens could be computed." : "Run \(run.id.prefix(8)): \(run.lenses.count) lenses."
    let skipped = computation.skipped.map { "\($0.lens) was not computed: \($0.reason)" }
    return ([done] + skipped).joined(separator: " ")
  }
}
