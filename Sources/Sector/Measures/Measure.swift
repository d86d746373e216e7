/// Something published about every council of a kind: what it spends, what residents get, or the
/// circumstances it works in.
public struct Measure: Sendable, Hashable, Codable, Identifiable {
  /// The stable id, for example `lait.careleavereet`.
  public var id: String
  public var name: String
  /// The unit as the source states it: "%", "GBP", "Rate per 10,000".
  public var unit: String
  public var polarity: Polarity
  public var kind: Kind
  /// The source's short name: "DfE LAIT: Child Protection".
  public var source: String
  /// The service it belongs to: `asc`, `csc`, `education`; empty for the area as a whole.
  public var service: String

  /// Which direction is better, as the source says.
  public enum Polarity: String, Sendable, Codable, CaseIterable {
    case higher, lower, none

    /// "higher is better", "lower is better", "neither direction is better".
    public var label: String {
      switch self {
      case .higher: "higher is better"
      case .lower: "lower is better"
      case .none: "neither direction is better"
      }
    }
  }

  /// What the measure stands for in the index.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case spend, outcome, context
  }

  public init(
    id: String, name: String, unit: String, polarity: Polarity, kind: Kind, source: String,
    service: String
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.polarity = polarity
    self.kind = kind
    self.source = source
    self.service = service
  }
}
