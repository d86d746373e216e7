import Settings
import SignOn
import Telemetry

/// What the person who runs the hub gets to see of it: whether it is well, and its figures.
public struct Operations: Sendable {
  /// Where requests are counted and what `/metrics` shows; nil for none.
  public var registry: MetricsRegistry?
  /// The token that opens the metrics from elsewhere; nil: none does.
  public var metricsToken: Secret?
  /// Whether programs on the machine itself may read the metrics.
  public var isOpenToLoopback: Bool
  /// What must be well for the hub to take requests.
  public var checks: [HealthCheck]

  public init(
    registry: MetricsRegistry? = nil, metricsToken: Secret? = nil, isOpenToLoopback: Bool = true,
    checks: [HealthCheck] = []
  ) {
    self.registry = registry
    self.metricsToken = metricsToken
    self.isOpenToLoopback = isOpenToLoopback
    self.checks = checks
  }
}
