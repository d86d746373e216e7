import Foundation
import Settings
import Store
import Telemetry
import Web

/// What a running server tells about itself: health and figures.
struct ServerOperations {
  let store: Store
  let settings: SiteConfiguration
  let registry: MetricsRegistry

  var operations: Operations {
    registry.collect(ProcessFigures.readings)
    registry.collect { [store, path] in Self.readings(of: store, path: path) }
    let isShown = settings.metrics == .loopback || settings.metricsToken != nil
    return Operations(
      registry: isShown ? registry : nil, metricsToken: settings.metricsToken,
      isOpenToLoopback: settings.metrics == .loopback,
      checks: HealthCheck.of(
        store, folder: settings.dataFolder, hasWorkers: settings.workers > 0))
  }

  private var path: String {
    (settings.dataFolder as NSString).appendingPathComponent(Store.fileName)
  }

  /// Figures that are asked for when somebody reads the metrics; one that cannot be read is left
  /// out, so that the others are still shown.
  private static func readings(of store: Store, path: String) -> [MetricReading] {
    var readings: [MetricReading] = []
    for (file, part) in [(path, "database"), (path + "-wal", "log")] {
      let size = (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int
      readings.append(
        MetricReading(
          "touchstone_database_bytes", "Size of the database's files.", Double(size ?? 0),
          labels: [("part", part)]))
    }
    if let sessions = try? store.openSessionCount() {
      readings.append(
        MetricReading("touchstone_sessions", "Open sessions.", Double(sessions)))
    }
    if let counts = try? store.jobCounts() {
      for (state, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        readings.append(
          MetricReading(
            "touchstone_jobs", "Jobs held, by state.", Double(count),
            labels: [("state", state.rawValue)]))
      }
    }
    if let counts = try? store.mailCounts() {
      for state in MailState.allCases where state != .sent {
        readings.append(
          MetricReading(
            "touchstone_mail", "Messages not sent yet, by state.", Double(counts[state] ?? 0),
            labels: [("state", state.rawValue)]))
      }
    }
    return readings
  }
}
