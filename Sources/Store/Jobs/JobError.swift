/// Why something could not be done to a job.
public enum JobError: Error, Sendable, Hashable, CustomStringConvertible {
  case unknown(id: String)
  /// The worker's lease ran out and the job is no longer its own; what it did is thrown away.
  case leaseLost(id: String)
  case cannotRetry(id: String, state: JobState)
  case cannotStop(id: String, state: JobState)
  /// The same work is in the queue already.
  case openAlready(id: String)

  public var description: String {
    switch self {
    case .unknown(let id):
      "There is no job '\(id)'. Finished jobs are forgotten after some weeks."
    case .leaseLost(let id):
      "Job \(id) was taken over by another worker, so this attempt was thrown away."
    case .cannotRetry(let id, let state):
      "Job \(id) is \(state.rawValue); only a job that was given up or stopped can be tried again."
    case .cannotStop(let id, let state):
      "Job \(id) is \(state.rawValue) already; there is nothing to stop."
    case .openAlready(let id):
      "The same work is in the queue already, as job \(id)."
    }
  }
}
