import CoreMetrics
import Synchronization

/// Every metric of the process, in memory, as Prometheus reads it.
///
/// A metric holds at most `seriesLimit` combinations of labels; what comes after counts under
/// `other`, so that no caller can fill the memory.
public final class MetricsRegistry: MetricsFactory {
  /// What a metric counts, as Prometheus calls it.
  enum Kind: String, Sendable {
    case counter, gauge, histogram
  }

  struct Series: Sendable {
    var labels: [(String, String)]
    var number: MetricNumber?
    var histogram: MetricHistogram?
  }

  struct Family: Sendable {
    var kind: Kind
    var series: [String: Series] = [:]
  }

  /// Figures that are asked for only when somebody reads the metrics.
  public typealias Collector = @Sendable () -> [MetricReading]

  static let seriesLimit = 300
  private static let familyLimit = 500

  private let families = Mutex<[String: Family]>([:])
  private let collectors = Mutex<[Collector]>([])
  private let helps = Mutex<[String: String]>([:])

  public init() {}

  /// Adds figures that are asked for at each reading.
  public func collect(_ collector: @escaping Collector) {
    collectors.withLock { $0.append(collector) }
  }

  /// Says what a metric means.
  public func describe(_ name: String, _ meaning: String) {
    helps.withLock { $0[MetricName.name(name)] = meaning }
  }

  var readings: [MetricReading] { collectors.withLock { $0 }.flatMap { $0() } }
  var held: [String: Family] { families.withLock { $0 } }
  func meaning(of name: String) -> String? { helps.withLock { $0[name] } }

  /// The series of these labels, made where it is new.
  private func series(
    _ label: String, _ kind: Kind, _ dimensions: [(String, String)]
  ) -> Series {
    let labels = dimensions.map { (MetricName.name($0.0), $0.1) }.sorted { $0.0 < $1.0 }
    return families.withLock { families in
      let name = MetricName.name(label) + (kind == .histogram ? "_seconds" : "")
      guard families[name]?.kind ?? kind == kind,
        families[name] != nil || families.count < Self.familyLimit
      else { return Self.series(kind, labels) }
      var key = MetricName.labels(labels)
      var labels = labels
      if families[name]?.series[key] == nil,
        families[name]?.series.count ?? 0 >= Self.seriesLimit
      {
        labels = labels.map { ($0.0, "other") }
        key = MetricName.labels(labels)
      }
      if let known = families[name]?.series[key] { return known }
      let made = Self.series(kind, labels)
      families[name, default: Family(kind: kind)].series[key] = made
      return made
    }
  }

  private static func series(_ kind: Kind, _ labels: [(String, String)]) -> Series {
    kind == .histogram
      ? Series(labels: labels, number: nil, histogram: MetricHistogram())
      : Series(labels: labels, number: MetricNumber(), histogram: nil)
  }

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, .counter, dimensions).number ?? MetricNumber()
  }

  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, .counter, dimensions).number ?? MetricNumber()
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, .gauge, dimensions).number ?? MetricNumber()
  }

  /// A gauge. Distributions of anything but times are not kept: nothing here records any.
  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    series(label, .gauge, dimensions).number ?? MetricNumber()
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, .histogram, dimensions).histogram ?? MetricHistogram()
  }

  // Metrics stay until the process ends: a counter that goes away would look like a restart.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}
}
