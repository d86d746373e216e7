import CoreMetrics
import HTTPTypes
import Synchronization
import Telemetry

/// How many requests there were, and how long they took, by route and kind of answer.
final class RequestMetrics: Sendable {
  private struct Key: Hashable {
    var method: String
    var route: String
    var status: String
  }

  private struct Handlers {
    var count: any CounterHandler
    var time: any TimerHandler
  }

  private let registry: MetricsRegistry
  private let held = Mutex<[Key: Handlers]>([:])

  init(_ registry: MetricsRegistry) {
    self.registry = registry
    registry.describe(
      "http_requests_total", "Requests by method, route and kind of answer.")
    registry.describe(
      "http_request_duration_seconds", "Time from the head of a request to that of its answer.")
  }

  /// - Parameter route: as it was registered; nil for pages kept in memory and for addresses that
  ///   are none, which only their status tells apart.
  func note(_ method: HTTPRequest.Method, route: String?, status: Int, seconds: Double) {
    let known: Set<HTTPRequest.Method> = [.get, .head, .post]
    let key = Key(
      method: known.contains(method) ? method.rawValue : "other",
      route: route ?? (status < 400 ? "kept" : "none"), status: "\(status / 100)xx")
    let handlers = held.withLock { held in
      if let handlers = held[key] { return handlers }
      let made = Handlers(
        count: registry.makeCounter(
          label: "http_requests_total",
          dimensions: [("method", key.method), ("route", key.route), ("status", key.status)]),
        time: registry.makeTimer(
          label: "http_request_duration", dimensions: [("route", key.route)]))
      held[key] = made
      return made
    }
    handlers.count.increment(by: 1)
    handlers.time.recordNanoseconds(Int64(seconds * 1e9))
  }
}
