import Accounts
import Assessment
import Sector
import Store

/// What `/assess` shows to whoever comes.
struct AssessHomeModel: Sendable {
  struct Council: Sendable {
    var code: AuthorityCode
    var name: String
    var canLead: Bool
    var rounds: [Round]
    /// Rounds with ambitions whose date has come, and how many nobody has told the end of.
    var due: [(round: Round, count: Int)]
  }

  /// A round that waits for the reader's own answers.
  struct Waiting: Sendable {
    var round: Round
    var council: String
  }

  var framework: Framework?
  var councils: [Council]
  var waiting: [Waiting]
  var isSignedIn: Bool
  var canEditFramework: Bool
}

/// Reads the rounds of the councils that the reader works for.
struct AssessHomeQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> AssessHomeModel {
    let register = request.site.catalogue.register
    let codes = request.account?.authorities ?? []
    let councils = try codes.filter { request.can(.readAssessments, on: .authority($0)) }
      .map { code in
        let rounds = try request.store.rounds(of: code)
        return AssessHomeModel.Council(
          code: code, name: register.authority(code)?.name ?? code.rawValue,
          canLead: request.can(.leadAssessment, on: .authority(code)), rounds: rounds,
          due: try due(in: rounds))
      }
    let waiting = try request.account.map { try request.store.openRounds(for: $0.email) } ?? []
    return AssessHomeModel(
      framework: try request.store.newestFrameworks().first, councils: councils,
      waiting: waiting.filter { request.can(.answerAssessment, on: .authority($0.authority)) }
        .map { round in
          .init(
            round: round,
            council: register.authority(round.authority)?.name ?? round.authority.rawValue)
        },
      isSignedIn: request.account != nil, canEditFramework: request.can(.editFramework))
  }

  private func due(in rounds: [Round]) throws -> [(round: Round, count: Int)] {
    guard let today = Day.today else { return [] }
    return try rounds.map { round in
      (round, try request.store.ambitionsDue(in: round, on: today).count)
    }.filter { $0.1 > 0 }
  }
}
