import Synchronization

/// Wakes the workers of this process when a job was put into the queue; those of other processes
/// find it when they next look.
public enum JobBell {
  private static let listeners = Mutex<[Int: @Sendable () -> Void]>([:])
  private static let lastNumber = Atomic<Int>(0)

  /// Calls `body` at every ring, until `silence` is called with the number that is returned.
  public static func listen(_ body: @escaping @Sendable () -> Void) -> Int {
    let number = lastNumber.add(1, ordering: .relaxed).newValue
    listeners.withLock { $0[number] = body }
    return number
  }

  /// Ends listening.
  public static func silence(_ number: Int) { listeners.withLock { $0[number] = nil } }

  /// Wakes everybody who listens.
  public static func ring() {
    for body in listeners.withLock({ Array($0.values) }) { body() }
  }
}
