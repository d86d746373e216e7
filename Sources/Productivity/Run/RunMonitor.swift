/// How a long run reports its progress and learns that nobody waits for it any more.
public struct RunMonitor: Sendable {
  /// Called with the share done, 0 to 1, from any thread.
  public var progress: @Sendable (Double) -> Void
  /// Asked often; once true, the run stops with `IndexError.cancelled`.
  public var isCancelled: @Sendable () -> Bool

  /// Creates a monitor; by default nothing is reported and nothing cancels.
  public init(
    progress: @escaping @Sendable (Double) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// The same monitor for a piece of the work that covers a part of the whole.
  public func part(from start: Double, to end: Double) -> RunMonitor {
    let report = progress
    return RunMonitor(
      progress: { report(start + (end - start) * $0) }, isCancelled: isCancelled)
  }
}
