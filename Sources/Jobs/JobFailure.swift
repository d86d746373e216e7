/// Why a job's attempt failed, in a sentence for the steward who reads the list of jobs.
public struct JobFailure: Error, Sendable, CustomStringConvertible {
  public var reason: String
  /// True where trying again cannot help, such as a file of a wrong kind.
  public var isFinal: Bool

  public init(_ reason: String, isFinal: Bool = false) {
    self.reason = reason
    self.isFinal = isFinal
  }

  public var description: String { reason }
}

/// Thrown by a handler that stops because it was asked to.
public struct JobStopped: Error, Sendable {
  public init() {}
}
