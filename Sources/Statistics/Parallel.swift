import Dispatch
import Foundation
import Synchronization

/// Shares independent pieces of work among threads.
public enum Parallel {
  /// Runs the pieces `0..<count` on at most `threads` threads (0 = one per processor).
  ///
  /// Which thread takes which piece is left open: a piece must depend on its number only, and must
  /// write only to what belongs to it. `worker` is below the number of threads, so that each thread
  /// can own its scratch space.
  public static func forEach(
    _ count: Int, threads: Int = 0, _ body: @Sendable (_ piece: Int, _ worker: Int) -> Void
  ) {
    let workers = workerCount(count, threads: threads)
    guard workers > 1 else {
      for piece in 0..<count { body(piece, 0) }
      return
    }
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        body(piece, worker)
      }
    }
  }

  /// The number of threads that `forEach` uses.
  public static func workerCount(_ count: Int, threads: Int = 0) -> Int {
    let wanted = threads > 0 ? threads : processors
    return max(1, min(count, wanted))
  }

  /// Computes the pieces and returns them in order.
  public static func map<Value: Sendable>(
    _ count: Int, threads: Int = 0, _ body: @Sendable (_ piece: Int, _ worker: Int) -> Value
  ) -> [Value] {
    let slots = UnsafeMutablePointer<Value?>.allocate(capacity: count)
    slots.initialize(repeating: nil, count: count)
    defer {
      slots.deinitialize(count: count)
      slots.deallocate()
    }
    nonisolated(unsafe) let results = slots
    forEach(count, threads: threads) { piece, worker in results[piece] = body(piece, worker) }
    return (0..<count).map { results[$0]! }
  }

  private static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }
}
