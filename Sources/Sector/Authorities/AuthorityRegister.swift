/// All councils, past and present, and how one led to another: finds the council that a code, a
/// name or a person's typing means.
public struct AuthorityRegister: Sendable {
  public let authorities: [Authority]
  public let reorganisations: [Reorganisation]

  private let byCode: [AuthorityCode: Int]
  private let byOtherCode: [CodeScheme: [String: AuthorityCode]]
  private let byName: [String: [Int]]
  private let predecessorsByCode: [AuthorityCode: [Reorganisation]]
  private let successorsByCode: [AuthorityCode: [Reorganisation]]

  /// Keeps the authorities ordered by name.
  public init(authorities: [Authority], reorganisations: [Reorganisation] = []) {
    let sorted = authorities.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
    self.authorities = sorted
    self.reorganisations = reorganisations
    byCode = Dictionary(
      sorted.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var other: [CodeScheme: [String: AuthorityCode]] = [:]
    var names: [String: [Int]] = [:]
    for (index, authority) in sorted.enumerated() {
      for (scheme, codes) in authority.otherCodes {
        for code in codes { other[scheme, default: [:]][code] = authority.code }
      }
      let keys = Set([authority.name, authority.officialName].map(AuthorityName.normalised))
      for key in keys where !key.isEmpty { names[key, default: []].append(index) }
    }
    byOtherCode = other
    byName = names
    predecessorsByCode = Dictionary(grouping: reorganisations, by: \.successor)
    successorsByCode = Dictionary(grouping: reorganisations, by: \.predecessor)
  }

  /// The council with this code, or with this former code.
  public func authority(_ code: AuthorityCode) -> Authority? {
    if let index = byCode[code] { return authorities[index] }
    guard let current = byOtherCode[.formerGSS]?[code.rawValue] else { return nil }
    return byCode[current].map { authorities[$0] }
  }

  /// What followed this council, in one step.
  public func successors(of code: AuthorityCode) -> [Reorganisation] {
    successorsByCode[code] ?? []
  }

  /// What this council was made from, in one step.
  public func predecessors(of code: AuthorityCode) -> [Reorganisation] {
    predecessorsByCode[code] ?? []
  }

  /// The earlier council whose figures may stand for this one: exactly one on the same footprint.
  public func sameFootprintPredecessor(of code: AuthorityCode) -> AuthorityCode? {
    let same = predecessors(of: code).filter(\.isSameFootprint)
    return same.count == 1 ? same[0].predecessor : nil
  }

  /// The council that a source means by `text`: a GSS code (current or former), a code of
  /// `scheme`, or a name. Of several of one name, the current one with the widest duties.
  public func match(_ text: String, scheme: CodeScheme? = nil) -> Authority? {
    if let scheme {
      return byOtherCode[scheme]?[text].flatMap { authority($0) }
    }
    if let found = authority(AuthorityCode(text)) { return found }
    let candidates = (byName[AuthorityName.normalised(text)] ?? []).map { authorities[$0] }
    return candidates.min { Self.preference($0) < Self.preference($1) }
  }

  private static func preference(_ authority: Authority) -> Int {
    let tier =
      authority.tier.isUpperTier ? 0 : authority.tier == .district ? 1 : 2
    return (authority.isCurrent ? 0 : 10) + tier
  }
}
