import Accounts
import Assessment
import Sector
import Store

/// A round's overview: how far it is and what is next.
struct RoundModel: Sendable {
  var context: RoundContext
  var invited: Int
  /// People who have answered every statement, or said that they are done.
  var finished: Int
  /// People who have answered something.
  var started: Int
  var agreed: Int
  /// Whether the reader is asked to answer.
  var isRespondent: Bool
  var ownProgress: Progress?
  /// Names of those who have not said that they are done, for a lead about to close.
  var unfinished: [String]
  /// Ambitions whose date has come and of which nobody has said what happened.
  var due: Int
}

/// Reads what the overview shows; how many answers there are, never what they say.
struct RoundQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> RoundModel {
    let context = try RoundContext(request)
    let (store, id) = (request.store, context.round.id)
    let respondents = try store.respondents(in: id)
    let counts = try store.answerCounts(in: id)
    let total = context.framework.statements.count
    let done = respondents.filter { $0.finished != nil || counts[$0.id] == total }
    let own = respondents.first { !$0.email.isEmpty && $0.email == request.account?.email }
    let agreed = try store.agreedAnswers(in: context.round)
    return RoundModel(
      context: context, invited: respondents.count, finished: done.count,
      started: counts.values.count { $0 > 0 }, agreed: agreed.count { $0.now != nil },
      isRespondent: own != nil,
      ownProgress: own.map { Progress(answered: counts[$0.id] ?? 0, total: total) },
      unfinished: context.canLead
        ? respondents.filter { one in !done.contains { $0.id == one.id } }.map(\.name) : [],
      due: try Day.today.map { try store.ambitionsDue(in: context.round, on: $0).count } ?? 0)
  }
}
