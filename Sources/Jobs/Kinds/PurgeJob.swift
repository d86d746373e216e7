import Foundation
import Sector
import Store

/// Forgets what need not be kept: each area states its rule as a step.
public struct PurgeJob: JobHandler {
  /// One rule on what is forgotten.
  public struct Step: Sendable {
    /// What is forgotten, in the plural: "finished jobs".
    public var things: String
    /// Deletes them, as of a moment, and says how many there were.
    public var purge: @Sendable (Store, Date) throws -> Int

    public init(_ things: String, _ purge: @escaping @Sendable (Store, Date) throws -> Int) {
      self.things = things
      self.purge = purge
    }
  }

  public static let kind: String = "hub.purge"
  public var kind: String { Self.kind }
  public let title: String = "Forgetting what need not be kept"
  private let steps: [Step]

  public init(steps: [Step] = Self.steps) { self.steps = steps }

  /// Every area's rule.
  public static let steps: [Step] = [
    Step("finished jobs") { store, now in
      try store.purgeJobs(finishedBefore: now - keptDays * 86_400)
    },
    Step("sent messages") { store, now in try store.tidyMail(at: now) },
    Step("searches and collections that were removed") { store, now in
      try store.purgeRemoved(before: Timestamp.text(now - keptDays * 86_400))
    },
    Step("links to rounds that ended") { store, now in
      try Day(Timestamp.text(now - linkDays * 86_400)).map { try store.endLinks(before: $0) } ?? 0
    },
    Step("ended sessions, links and locks") { store, now in try store.tidySignIns(at: now) },
  ]

  /// For how many days finished jobs can be looked at.
  static let keptDays = 60.0
  /// For how many days after the sign-off those who answered can read what came of it by their links.
  static let linkDays = 90.0

  public func run(_ context: JobContext) async throws -> String {
    var found: [String] = []
    for (number, step) in steps.enumerated() {
      try context.checkStop()
      context.report(Double(number) / Double(steps.count), step.things)
      found.append("\(try step.purge(context.store, Date())) \(step.things)")
    }
    return "Forgotten: " + found.joined(separator: ", ") + "."
  }
}
