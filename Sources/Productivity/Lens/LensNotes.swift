import Sector

/// A measure shown beside a lens and not scored by it.
public struct LensBesideMeasure: Sendable, Hashable {
  public var measure: String
  /// What it says in plain English.
  public var label: String
  /// Why it is shown and why it does not count.
  public var reason: String

  public init(measure: String, label: String, reason: String) {
    self.measure = measure
    self.label = label
    self.reason = reason
  }
}

/// Something that was considered for a lens and left out, so that nobody has to ask twice.
public struct LensLeftOut: Sendable, Hashable {
  /// A measure's id or a few plain words.
  public var what: String
  public var reason: String

  public init(_ what: String, reason: String) {
    self.what = what
    self.reason = reason
  }
}

/// A question about one council's figures that has not been answered: the figures are marked
/// wherever they are shown, and the council is in no list of leaders until they are explained.
public struct LensQuery: Sendable, Hashable {
  public var authority: AuthorityCode
  /// Measures in question; empty where the whole result is.
  public var measures: [String]
  /// Years in question; empty where all are.
  public var years: [Int]
  /// What was seen, in plain English.
  public var reason: String
  /// True where the figure is plainly no figure and is left out of the score: still shown, still
  /// queried.
  public var leavesOut: Bool

  public init(
    _ authority: AuthorityCode, measures: [String] = [], years: [Int] = [], reason: String,
    leavesOut: Bool = false
  ) {
    self.authority = authority
    self.measures = measures
    self.years = years
    self.reason = reason
    self.leavesOut = leavesOut
  }

  /// True where the query is about this figure.
  public func covers(_ authority: AuthorityCode, measure: String, year: Int) -> Bool {
    self.authority == authority && (measures.isEmpty || measures.contains(measure))
      && (years.isEmpty || years.contains(year))
  }
}

/// Where a lens stands with the sector that has to own it.
public struct LensAdoption: Sendable, Hashable {
  public var state: State
  /// Who decided and when, or what is still to be decided.
  public var note: String

  /// The stages from a draft to a standard.
  public enum State: String, Sendable, Codable, CaseIterable {
    case proposed, adopted, retired

    /// "Proposed: the sector has not agreed it yet" and so on.
    public var label: String {
      switch self {
      case .proposed: "Proposed: the sector has not agreed it yet"
      case .adopted: "Adopted by the sector"
      case .retired: "Retired: kept for the record"
      }
    }
  }

  public init(_ state: State, note: String = "") {
    self.state = state
    self.note = note
  }
}

extension LensBesideMeasure: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case measure, label, reason
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    measure = try container.decode(String.self, forKey: .measure)
    label = try container.decode(String.self, forKey: .label)
    reason = try container.decode(String.self, forKey: .reason)
  }
}

extension LensLeftOut: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case what, reason
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    what = try container.decode(String.self, forKey: .what)
    reason = try container.decode(String.self, forKey: .reason)
  }
}

extension LensQuery: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case authority, measures, years, reason
    case leavesOut = "leave_out"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    authority = try container.decode(AuthorityCode.self, forKey: .authority)
    measures = try container.decodeIfPresent([String].self, forKey: .measures) ?? []
    years = try container.decodeIfPresent([Int].self, forKey: .years) ?? []
    reason = try container.decode(String.self, forKey: .reason)
    leavesOut = try container.decodeIfPresent(Bool.self, forKey: .leavesOut) ?? false
  }
}

extension LensAdoption: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case state, note
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    state = try container.decode(State.self, forKey: .state)
    note = try container.decodeIfPresent(String.self, forKey: .note) ?? ""
  }
}
