/// The answer to asking for a job.
public struct QueuedJob: Sendable, Hashable {
  public var id: String
  /// False where a job with the same unique key was open already, and stands for this one.
  public var isNew: Bool
}
