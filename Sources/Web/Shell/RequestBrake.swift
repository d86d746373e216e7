import Foundation
import Synchronization

/// Slows down a place on the network that asks for more pages than people can read.
///
/// Each place has a bucket of free requests that fills up again at a steady rate. Only pages that
/// have to be made are counted: one kept in memory costs less than counting it.
final class RequestBrake: Sendable {
  /// How much a place may ask for. A whole council may sit behind one address, so that the limits
  /// are far above what its people need.
  struct Limits: Sendable, Hashable {
    /// Requests that may come at once.
    var atOnce = 600.0
    /// Requests a second in the long run.
    var perSecond = 30.0
    /// Places that are remembered; beyond, those that have been quiet are forgotten.
    var places = 20_000
  }

  private struct Bucket {
    var room: Double
    var seen: Double
  }

  let limits: Limits
  private let held = Mutex<[String: Bucket]>([:])

  init(_ limits: Limits = Limits()) { self.limits = limits }

  /// Counts a request.
  ///
  /// - Parameter now: seconds on any clock that does not go back.
  /// - Returns: nil where it may be answered, else the whole seconds to wait.
  func wait(of place: String, at now: Double) -> Int? {
    held.withLock { held in
      if held[place] == nil, held.count >= limits.places { forgetQuiet(in: &held, at: now) }
      var bucket = held[place] ?? Bucket(room: limits.atOnce, seen: now)
      bucket.room = room(in: bucket, at: now)
      bucket.seen = now
      let isFree = bucket.room >= 1
      if isFree { bucket.room -= 1 }
      held[place] = bucket
      return isFree ? nil : max(1, Int(((1 - bucket.room) / limits.perSecond).rounded(.up)))
    }
  }

  /// Places that are remembered.
  var count: Int { held.withLock { $0.count } }

  private func room(in bucket: Bucket, at now: Double) -> Double {
    min(limits.atOnce, bucket.room + max(0, now - bucket.seen) * limits.perSecond)
  }

  /// Forgets whose bucket is full again, for whom nothing changes by it; where nobody's is, the half
  /// that asked for least.
  private func forgetQuiet(in held: inout [String: Bucket], at now: Double) {
    held = held.filter { room(in: $0.value, at: now) < limits.atOnce }
    guard held.count >= limits.places else { return }
    let busiest = held.sorted { room(in: $0.value, at: now) < room(in: $1.value, at: now) }
      .prefix(limits.places / 2)
    held = Dictionary(uniqueKeysWithValues: busiest.map { ($0.key, $0.value) })
  }
}
