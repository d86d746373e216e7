import CoreMetrics
import Synchronization

/// A number that only grows, or is set: one line of a metric.
final class MetricNumber: CounterHandler, FloatingPointCounterHandler, RecorderHandler, MeterHandler
{
  private let held = Mutex(0.0)

  var value: Double { held.withLock { $0 } }

  func increment(by amount: Int64) { held.withLock { $0 += Double(amount) } }
  func increment(by amount: Double) { held.withLock { $0 += amount } }
  func decrement(by amount: Double) { held.withLock { $0 -= amount } }
  func reset() { held.withLock { $0 = 0 } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { held.withLock { $0 = value } }
}

/// How many measurements lay at or below each of a few fixed limits.
final class MetricHistogram: TimerHandler, RecorderHandler {
  /// Upper limits of times in seconds, from a page out of memory to one that went wrong.
  static let seconds = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600,
  ]

  struct State: Sendable {
    var counts: [Int]
    var sum = 0.0
  }

  let limits: [Double]
  private let held: Mutex<State>

  init(limits: [Double] = MetricHistogram.seconds) {
    self.limits = limits
    held = Mutex(State(counts: [Int](repeating: 0, count: limits.count + 1)))
  }

  var state: State { held.withLock { $0 } }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    let place = limits.firstIndex { value <= $0 } ?? limits.count
    held.withLock { state in
      state.counts[place] += 1
      state.sum += value
    }
  }
}
