import Accounts
import Assessment
import Dialogue
import Library
import Productivity
import Sector
import Store

/// Reads what the hub has for one council beside its figures, for whoever asks.
struct CouncilHubQuery {
  private let request: PageRequest
  private let council: Authority
  private let lenses: [PublishedLens]
  private var store: Store { request.store }
  private var register: AuthorityRegister { request.site.catalogue.register }

  private static let mostReadings = 4
  private static let mostGaps = 3
  private static let mostThreads = 5

  /// - Parameter lenses: those that compare the council.
  init(_ request: PageRequest, council: Authority, lenses: [PublishedLens]) {
    self.request = request
    self.council = council
    self.lenses = lenses
  }

  func run() throws -> CouncilHub {
    CouncilHub(
      readings: try readings(), own: try own(), closed: try closed(),
      discussions: try discussions())
  }

  // MARK: The library

  /// One for each service of the library in which similar councils clearly get more, or in which
  /// the council likely gets less than expected.
  private func readings() throws -> [CouncilHub.Reading] {
    guard request.isOn("/library") else { return [] }
    var services: [String] = []
    var standingOut: [String: [PublishedLens]] = [:]
    for lens in lenses where standsOut(lens) {
      guard let service = ServiceNames.inLibrary(lens.definition.service) else { continue }
      if standingOut[service] == nil { services.append(service) }
      standingOut[service, default: []].append(lens)
    }
    return try services.prefix(Self.mostReadings).compactMap {
      try reading(on: $0, lenses: standingOut[$0] ?? [])
    }
  }

  private func standsOut(_ lens: PublishedLens) -> Bool {
    guard let unit = lens.unit(council.code), lens.definition.isGraded else { return false }
    return [.probablyBelow, .clearlyBelow].contains(unit.band)
      || !lens.betterComparators(of: council.code).isEmpty
  }

  private func reading(
    on service: String, lenses: [PublishedLens]
  ) throws -> CouncilHub.Reading? {
    let similar = lenses.flatMap { $0.betterComparators(of: council.code) }
    let leaders = lenses.filter(\.hasLeaders).flatMap(\.leaders).map { AuthorityCode($0.id) }
    let found = try store.serviceReading(on: service, better: similar + leaders)
    guard found.total > 0 else { return nil }
    return CouncilHub.Reading(
      title: lenses.map(\.definition.title).joined(separator: " and "), service: service,
      entries: found.reading.entries.map { entry in
        .init(resource: entry.resource, reason: reason(for: entry, similar: Set(similar)))
      }, total: found.total)
  }

  private func reason(
    for entry: ServiceReading.Entry, similar: Set<AuthorityCode>
  ) -> String {
    guard let code = entry.from, let name = register.authority(code)?.name else {
      return "Evidence: \(entry.resource.evidence.rawValue)."
    }
    return similar.contains(code)
      ? "From \(name), which clearly gets more in like circumstances."
      : "From \(name), which clearly gets more than expected."
  }

  // MARK: The assessment

  private func own() throws -> CouncilHub.OwnAssessment? {
    let scope = Scope.authority(council.code)
    guard request.isOn("/assess"), request.can(.readAssessments, on: scope) else { return nil }
    let rounds = try store.rounds(of: council.code)
    let agreed = rounds.first { [.agreed, .signedOff].contains($0.state) }
    return CouncilHub.OwnAssessment(
      newest: rounds.first,
      agreed: try agreed.map { round in
        let profile = GapProfile(
          try store.agreedAnswers(in: round), of: round, in: try store.framework(of: round))
        return (round, Array(profile.priorities.prefix(Self.mostGaps)))
      },
      due: try agreed.flatMap { round in
        try Day.today.map { try store.ambitionsDue(in: round, on: $0).count }
      } ?? 0,
      canLead: request.can(.leadAssessment, on: scope))
  }

  /// What the council shares by name, for people of councils that do so too.
  private func closed() throws -> [CouncilHub.ClosedGap] {
    for round in try request.namedRounds() where round.authority != council.code {
      let framework = try store.framework(of: round)
      let closed = try store.closedGaps(of: council.code, beside: round).map { gap in
        CouncilHub.ClosedGap(
          statement: framework.statement(gap.statement)?.text ?? gap.statement, from: gap.from,
          to: gap.to, on: gap.on)
      }
      if !closed.isEmpty { return closed }
    }
    return []
  }

  // MARK: Discussions

  private func discussions() throws -> [DialogueThread]? {
    guard request.isOn("/discuss"), !lenses.isEmpty else { return nil }
    var query = ThreadQuery()
    query.subjects = lenses.map { ThreadSubject(.lens, $0.id) }
    query.pageSize = Self.mostThreads
    return try store.threads(query, for: request.threadReader).threads
  }
}

extension PublishedLens {
  /// Councils in like circumstances that surely get more than this one, the nearest first.
  func betterComparators(of council: AuthorityCode) -> [AuthorityCode] {
    guard let unit = unit(council), let own = position(council) else { return [] }
    return unit.comparators.map { AuthorityCode($0.id) }.filter { code in
      position(code).map { result.pairwise[$0, own] >= 0.95 } ?? false
    }
  }
}
