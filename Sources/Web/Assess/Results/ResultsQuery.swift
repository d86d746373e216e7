import Accounts
import Assessment
import Productivity
import Sector
import Store

/// Everything that the results of a round say, on the page and in the report.
struct ResultsModel: Sendable {
  var context: RoundContext
  var profile: GapProfile
  /// The signed-off round before, and what changed since.
  var before: Round?
  var changes: RoundChanges?
  /// By statement; empty where fewer than five others share.
  var comparisons: [PeerComparison]
  /// How many other councils of the kind share at most.
  var sharing: Int
  /// Councils that are named, closed one of these gaps and let others know; only where this round
  /// is named too.
  var closed: [ClosedGap]
  /// One for each service that is compared.
  var outcomes: [OutcomesCheck]
  var roadmap: Roadmap
  /// Statements on which most chose the same level or one beside it.
  var close: Int
  /// Spreads that are most worth talking through, in that order.
  var apart: [Spread]
  /// Whether enough people answered any statement for a word on how far they agree.
  var canSumUp: Bool
  /// People asked and people who answered.
  var invited: Int
  var answered: Int

  /// A gap that another council closed.
  struct ClosedGap: Sendable {
    var statement: Statement
    var council: String
    var from: Level
    var to: Level
    var on: Day
  }

  /// Whether the round has anything agreed yet.
  var hasAny: Bool { profile.meanNow != nil }
  /// Whether the team has agreed everything.
  var isWhole: Bool { [.agreed, .signedOff].contains(context.round.state) }
}

/// Reads a round's results; nothing before the close.
struct ResultsQuery {
  private let context: RoundContext
  private var request: PageRequest { context.request }
  private var store: Store { context.request.store }

  init(_ context: RoundContext) { self.context = context }

  func run() throws -> ResultsModel {
    let round = context.round
    let agreed = try store.agreedAnswers(in: round)
    let profile = GapProfile(agreed, of: round, in: context.framework)
    let before = try store.roundBefore(round)
    let shared = try store.sharedLevels(beside: round, among: group)
    let counts = try store.answerCounts(in: round.id)
    let spreads = try store.spreads(in: round)
    return ResultsModel(
      context: context, profile: profile, before: before,
      changes: try before.map { try changes(since: $0, agreed) },
      comparisons: profile.gaps.compactMap { gap in
        gap.now.flatMap {
          PeerComparison(gap.statement.id, own: $0, others: shared[gap.statement.id] ?? [])
        }
      }, sharing: shared.values.map(\.count).max() ?? 0, closed: try closed(profile),
      outcomes: outcomes(profile),
      roadmap: Roadmap(
        profile: profile, actions: try store.actions(in: round.id),
        reviews: try store.reviews(in: round.id)),
      close: spreads.count { $0.agreement?.kind == .close }, apart: spreads.worthTalking,
      canSumUp: spreads.contains { $0.agreement != nil }, invited: counts.count,
      answered: counts.values.count { $0 > 0 })
  }

  private func changes(since before: Round, _ agreed: [AgreedAnswer]) throws -> RoundChanges {
    RoundChanges(
      from: try store.agreedAnswers(in: before), to: agreed,
      through: try store.frameworks(
        context.framework.id, from: before.version, through: context.round.version))
  }

  private func closed(_ profile: GapProfile) throws -> [ResultsModel.ClosedGap] {
    guard context.round.sharing == .named else { return [] }
    let register = request.site.catalogue.register
    return try profile.priorities.flatMap { gap in
      try store.whoClosedGaps(on: gap.statement.id, beside: context.round).map { one in
        .init(
          statement: gap.statement,
          council: register.authority(one.authority)?.name ?? one.authority.rawValue,
          from: one.from, to: one.to, on: one.on)
      }
    }
  }

  /// Councils of the same type in the same nation.
  private var group: [AuthorityCode] {
    let register = request.site.catalogue.register
    guard let own = register.authority(context.round.authority) else { return [] }
    return register.authorities.filter {
      $0.tier == own.tier && $0.nation == own.nation && $0.isCurrent
    }.map(\.code)
  }

  /// The council's own view beside each service of the newest index run that is graded.
  private func outcomes(_ profile: GapProfile) -> [OutcomesCheck] {
    guard let mean = profile.meanNow else { return [] }
    return (request.site.index?.lenses ?? []).compactMap { lens in
      guard lens.hasLeaders, let unit = lens.unit(context.round.authority) else { return nil }
      return OutcomesCheck(
        service: lens.definition.shortTitle.lowercased(), standing: unit.band.standing,
        meanNow: mean)
    }
  }
}

extension Band {
  /// The band as the self-assessment compares it with.
  fileprivate var standing: OutcomeStanding {
    switch self {
    case .clearlyAbove: .clearlyAbove
    case .probablyAbove: .likelyAbove
    case .cannotBeToldApart: .same
    case .probablyBelow: .likelyBelow
    case .clearlyBelow: .clearlyBelow
    }
  }
}
