import Sector

/// One thing residents get from a service, as a lens counts it.
public struct LensOutcome: Sendable, Hashable {
  /// The published measure, for example `lait.careleavereet`.
  public var measure: String
  /// What it says in plain English, as a chart's title: "Care leavers in work, training or study".
  public var label: String
  /// One sentence in our own words on what is counted.
  public var about: String
  /// Which direction is better for residents.
  public var polarity: Polarity
  /// Share of the lens's outcome score; the weights of a lens add up to 1.
  public var weight: Double
  public var goalposts: Goalposts
  /// The lens's years in which the measure counts; nil for all of them.
  public var years: LensYears?
  /// How much a figure of a certain status counts, where less than 1.
  public var statusWeights: [ObservationStatus: Double]
  /// True where each figure takes several years together, so that its noise over years is hidden.
  public var isPooled: Bool

  /// Which direction is better for residents.
  public enum Polarity: String, Sendable, Codable {
    case higher, lower
  }

  public init(
    measure: String, label: String, about: String = "", polarity: Polarity, weight: Double,
    goalposts: Goalposts, years: LensYears? = nil,
    statusWeights: [ObservationStatus: Double] = [:], isPooled: Bool = false
  ) {
    self.measure = measure
    self.label = label
    self.about = about
    self.polarity = polarity
    self.weight = weight
    self.goalposts = goalposts
    self.years = years
    self.statusWeights = statusWeights
    self.isPooled = isPooled
  }
}

extension LensOutcome: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case measure, label, about, polarity, weight, goalposts, years
    case statusWeights = "status_weights"
    case isPooled = "pooled"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    measure = try container.decode(String.self, forKey: .measure)
    label = try container.decode(String.self, forKey: .label)
    about = try container.decode(String.self, forKey: .about)
    polarity = try container.decode(Polarity.self, forKey: .polarity)
    weight = try container.decode(Double.self, forKey: .weight)
    goalposts = try container.decode(Goalposts.self, forKey: .goalposts)
    years = try container.decodeIfPresent(LensYears.self, forKey: .years)
    isPooled = try container.decodeIfPresent(Bool.self, forKey: .isPooled) ?? false
    statusWeights = [:]
    guard container.contains(.statusWeights) else { return }
    let table = try container.nestedContainer(keyedBy: AnyKey.self, forKey: .statusWeights)
    for key in table.allKeys {
      guard let status = ObservationStatus(rawValue: key.stringValue) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: table, debugDescription: "“\(key.stringValue)” is no status of a figure")
      }
      statusWeights[status] = try table.decode(Double.self, forKey: key)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(measure, forKey: .measure)
    try container.encode(label, forKey: .label)
    try container.encode(about, forKey: .about)
    try container.encode(polarity, forKey: .polarity)
    try container.encode(weight, forKey: .weight)
    try container.encode(goalposts, forKey: .goalposts)
    try container.encodeIfPresent(years, forKey: .years)
    if isPooled { try container.encode(isPooled, forKey: .isPooled) }
    guard !statusWeights.isEmpty else { return }
    var table = container.nestedContainer(keyedBy: AnyKey.self, forKey: .statusWeights)
    for (status, weight) in statusWeights.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try table.encode(weight, forKey: AnyKey(stringValue: status.rawValue))
    }
  }
}
