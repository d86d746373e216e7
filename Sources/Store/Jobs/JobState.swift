/// Where a job stands between being asked for and being over (docs/reference/jobs.md).
public enum JobState: String, Sendable, Codable, CaseIterable, Hashable {
  /// In the queue; a worker takes it once it is due.
  case waiting
  /// A worker holds it, until the lease runs out.
  case running
  /// Finished; what it made is visible.
  case done
  /// Ended because somebody asked for it; nothing of it is visible.
  case stopped
  /// Given up after its last attempt, or after a failure that trying again cannot mend.
  case dead

  /// True while the job may still do something.
  public var isOpen: Bool { self == .waiting || self == .running }
}
