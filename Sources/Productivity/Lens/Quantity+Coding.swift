/// In a lens file: `{sum: [a, b], per: {sum: [c], at: start_year}, times: 1000}`.
extension Quantity: Codable {
  private enum Keys: String, CodingKey, CaseIterable {
    case sum, mean, at, per, times, log, centre, steady, fill
  }

  private enum Centre: String, Codable {
    case none, year
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(Keys.self)
    self.init(
      try Term(
        sum: container.decodeIfPresent([String].self, forKey: .sum),
        mean: container.decodeIfPresent([String].self, forKey: .mean),
        timing: container.decodeIfPresent(Timing.self, forKey: .at), path: decoder.codingPath),
      per: try container.decodeIfPresent(Divisor.self, forKey: .per),
      times: try container.decodeIfPresent(Double.self, forKey: .times) ?? 1,
      isLog: try container.decodeIfPresent(Bool.self, forKey: .log) ?? false,
      isCentredOnYear: try container.decodeIfPresent(Centre.self, forKey: .centre) == .year,
      isSteady: try container.decodeIfPresent(Bool.self, forKey: .steady) ?? false,
      fill: try container.decodeIfPresent(Fill.self, forKey: .fill) ?? .none)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(top.measures, forKey: top.combining == .sum ? .sum : .mean)
    if top.timing != .sameYear { try container.encode(top.timing, forKey: .at) }
    try container.encodeIfPresent(per, forKey: .per)
    if times != 1 { try container.encode(times, forKey: .times) }
    if isLog { try container.encode(true, forKey: .log) }
    if isCentredOnYear { try container.encode(Centre.year, forKey: .centre) }
    if isSteady { try container.encode(true, forKey: .steady) }
    if fill != .none { try container.encode(fill, forKey: .fill) }
  }
}

extension Quantity.Term: Codable {
  private enum Keys: String, CodingKey, CaseIterable {
    case sum, mean, at
  }

  init(
    sum: [String]?, mean: [String]?, timing: Quantity.Timing?, path: [any CodingKey]
  ) throws {
    switch (sum, mean) {
    case (let measures?, nil): self.init(measures, combining: .sum, timing: timing ?? .sameYear)
    case (nil, let measures?): self.init(measures, combining: .mean, timing: timing ?? .sameYear)
    default:
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: path,
          debugDescription: "a figure needs either “sum” or “mean” with a list of measures"))
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(Keys.self)
    try self.init(
      sum: container.decodeIfPresent([String].self, forKey: .sum),
      mean: container.decodeIfPresent([String].self, forKey: .mean),
      timing: container.decodeIfPresent(Quantity.Timing.self, forKey: .at),
      path: decoder.codingPath)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(measures, forKey: combining == .sum ? .sum : .mean)
    if timing != .sameYear { try container.encode(timing, forKey: .at) }
  }
}

extension Quantity.Timing: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let year = try? container.decode(Int.self) {
      self = .fixed(year)
      return
    }
    switch try container.decode(String.self) {
    case "same_year": self = .sameYear
    case "start_year": self = .startYear
    case let other:
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "“\(other)” is no time; write same_year, start_year or a year"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .sameYear: try container.encode("same_year")
    case .startYear: try container.encode("start_year")
    case .fixed(let year): try container.encode(year)
    }
  }
}

extension Quantity.Divisor: Codable {
  public init(from decoder: any Decoder) throws {
    guard let name = try? decoder.singleValueContainer().decode(String.self) else {
      self = .term(try Quantity.Term(from: decoder))
      return
    }
    guard name == "area" else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "“\(name)” is no divisor; write area, or measures as {sum: [...]}"))
    }
    self = .area
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .area:
      var container = encoder.singleValueContainer()
      try container.encode("area")
    case .term(let term): try term.encode(to: encoder)
    }
  }
}
