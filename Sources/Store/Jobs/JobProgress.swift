import Synchronization

/// How far the jobs of this process are, from moment to moment.
///
/// A job that holds the only write transaction cannot write its progress into the database, so
/// pages of the same process read it here; what the lease renewals write is for other processes.
public final class JobProgress: Sendable {
  private let entries = Mutex<[String: (share: Double, step: String)]>([:])

  /// Notes how far a job is, 0 to 1, and what it is doing.
  public func note(_ id: String, share: Double, step: String) {
    entries.withLock { $0[id] = (max(0, min(1, share)), step) }
  }

  /// Forgets a job that is over.
  public func forget(_ id: String) { entries.withLock { $0[id] = nil } }

  /// What was noted last; nil for a job of another process.
  public func of(_ id: String) -> (share: Double, step: String)? { entries.withLock { $0[id] } }
}
