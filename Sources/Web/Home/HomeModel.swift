import Library
import Productivity
import Sector

/// What the home page shows: the services compared, with those who lead and those who improved.
struct HomeModel: Sendable {
  /// A council to celebrate.
  struct Council: Sendable, Hashable {
    var code: AuthorityCode
    var name: String
  }

  /// One service.
  struct Service: Sendable {
    var lens: String
    var title: String
    var question: String
    var state: LensStatus.State
    var councilCount: Int
    /// The newest year, as people write it.
    var figuresTo: String
    /// Clearly above expectation, by name; empty where the lens has no list.
    var leaders: [Council]
    /// Clearly better than three years before, the surest gain first.
    var improved: [Council]
  }

  var councilCount: Int
  var figureCount: Int
  var releaseCount: Int
  var services: [Service]
  /// Evaluations of what was tried, what helped and what did not in turns, the newest first.
  var tried: [Resource]

  /// Services with a list to celebrate.
  var celebrated: [Service] { services.filter { !$0.leaders.isEmpty || !$0.improved.isEmpty } }
}
