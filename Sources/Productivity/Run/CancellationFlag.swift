import Synchronization

/// Carries a task's cancellation to the threads of a run.
final class CancellationFlag: Sendable {
  private let value = Atomic<Bool>(false)
  /// Whether the run should stop.
  var isSet: Bool { value.load(ordering: .relaxed) }
  /// Asks the run to stop.
  func set() { value.store(true, ordering: .relaxed) }
}
