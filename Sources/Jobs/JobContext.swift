import Database
import Foundation
import Store
import Synchronization

/// What a handler knows of its job, and how it reports and finishes.
public final class JobContext: Sendable {
  public let store: Store
  public let job: Job
  private let isStopping = Atomic<Bool>(false)
  private let isOver = Atomic<Bool>(false)

  init(store: Store, job: Job) {
    self.store = store
    self.job = job
    store.jobProgress.note(job.id, share: 0, step: "")
  }

  /// Where the job's traces in the audit trail say that they come from.
  public var origin: String { "job \(job.id)" }

  /// The payload as a value.
  ///
  /// - Throws: `JobFailure`, final, where it is not such a value.
  public func payload<Value: Decodable>(_ type: Value.Type) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(job.payload.utf8))
    } catch {
      throw JobFailure(
        "The request does not say what this kind of job needs (\(job.payload.prefix(200))). "
          + "Ask for it again from its page or command.", isFinal: true)
    }
  }

  /// Says how far the job is, 0 to 1, and what it is doing. Cheap: call it as often as is handy.
  public func report(_ share: Double, _ step: String = "") {
    store.jobProgress.note(job.id, share: share, step: step)
  }

  /// True once the job should stop: somebody asked, the program ends, or the lease was lost.
  public var isStopAsked: Bool { isStopping.load(ordering: .relaxed) }

  /// Throws `JobStopped` once the job should stop.
  public func checkStop() throws {
    if isStopAsked { throw JobStopped() }
  }

  /// Finishes the job in one transaction with what it makes visible; to be called once, last.
  ///
  /// - Parameter body: writes, and says in a sentence what was made.
  @discardableResult
  public func finish(_ body: (SQLSession) throws -> String) throws -> String {
    try finishing { try store.finishing(job, body) }
  }

  /// Finishes by a function of the store that ends the job itself, in its own transaction.
  public func finishing<Value>(_ body: () throws -> Value) throws -> Value {
    let value = try body()
    isOver.store(true, ordering: .relaxed)
    return value
  }

  func askToStop() { isStopping.store(true, ordering: .relaxed) }

  /// True once the job was finished by its handler.
  var isFinished: Bool { isOver.load(ordering: .relaxed) }
}
