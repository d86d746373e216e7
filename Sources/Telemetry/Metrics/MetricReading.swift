/// One figure that is asked for when somebody reads the metrics.
public struct MetricReading: Sendable {
  public var name: String
  public var meaning: String
  public var labels: [(String, String)]
  public var value: Double
  /// True for what only grows while the process runs.
  public var isCounter: Bool

  public init(
    _ name: String, _ meaning: String, _ value: Double, labels: [(String, String)] = [],
    isCounter: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.labels = labels
    self.value = value
    self.isCounter = isCounter
  }
}
