import GRDB
import GRDBSQLite

/// One way through all matches of a query, newest first: asks the caller's filters about each and
/// scores those that may come to the top.
///
/// It is called by the engine at every match, since asking for the matches' numbers first and for
/// their scores later goes through lists of tens of thousands twice.
final class SearchVisit {
  /// What the function is called in SQL; its arguments are the table and the visit.
  static let function = "search_visit"
  private static let pointer: StaticString = "search_visit"

  /// Which documents match.
  enum Rule: String {
    case all = " AND "
    case any = " OR "
  }

  private struct Scored {
    var key: SearchKey
    var score: Double
  }

  /// What a document matches by.
  let expression: String
  private let rule: Rule
  /// How much each phrase of the expression tells, in its order.
  private let rarities: [Double]
  /// The places of each term's phrases in that order.
  private let terms: [Range<Int>]
  private let admits: (SearchKey) -> Bool
  /// How many documents match, whatever the caller's filters say.
  private(set) var matched = 0
  /// What the filters admit, newest first.
  private var admitted: [SearchKey] = []
  private var titled: [Scored] = []
  private var untitled: [Scored] = []

  /// - Parameters:
  ///   - documents: how many there are in all.
  ///   - admits: the caller's filters; asked once for each match.
  init(
    _ terms: [SearchTerm], _ rule: Rule, of documents: Int, admits: @escaping (SearchKey) -> Bool
  ) {
    self.rule = rule
    self.admits = admits
    expression = terms.map(\.expression).joined(separator: rule.rawValue)
    rarities = terms.flatMap(\.phrases).map {
      SearchScore.rarity(holding: $0.holding, of: documents)
    }
    var place = 0
    self.terms = terms.map { term in
      defer { place += term.phrases.count }
      return place..<(place + term.phrases.count)
    }
  }

  /// What was admitted, best first. Where there is too much to score, words so common say little:
  /// the newest that have them in the title stand first by score, then the others, newest first.
  var ranked: [SearchKey] {
    let allAreScored = admitted.count <= SearchIndex.rankedMost
    let scored = allAreScored ? titled + untitled : titled
    let best = scored.sorted { ($1.score, $1.key.stored) < ($0.score, $0.key.stored) }.map(\.key)
    return allAreScored ? best : best + SearchKey.others(than: best, in: admitted)
  }

  private func take(_ hit: SearchHit) {
    matched += 1
    let key = hit.key
    guard admits(key) else { return }
    admitted.append(key)
    guard titled.count < SearchIndex.rankedMost else { return }
    if isTitled(hit) {
      titled.append(scored(hit, key))
    } else if untitled.count < SearchIndex.rankedMost {
      untitled.append(scored(hit, key))
    }
  }

  private func isTitled(_ hit: SearchHit) -> Bool {
    func has(_ term: Range<Int>) -> Bool { term.contains { hit.isTitled($0) } }
    return rule == .all ? terms.allSatisfy(has) : terms.contains(where: has)
  }

  private func scored(_ hit: SearchHit, _ key: SearchKey) -> Scored {
    let length = hit.relativeLength
    let score = rarities.indices.reduce(0.0) { score, phrase in
      score
        + SearchScore.share(
          mentions: hit.mentions(of: phrase), rarity: rarities[phrase], length: length)
    }
    return Scored(key: key, score: score)
  }
}

extension SearchVisit {
  /// Makes the function known to a connection.
  static func register(on connection: Database) throws {
    let api = UnsafeMutablePointer(mutating: FTS5.api(connection))
    let code = api.pointee.xCreateFunction(
      api, function, nil,
      { api, place, answer, count, arguments in
        guard let api, let place, count == 1,
          let visit = SearchVisit.name({ sqlite3_value_pointer(arguments?[0], $0) })
        else { return sqlite3_result_error(answer, "search_visit is the search's own", -1) }
        Unmanaged<SearchVisit>.fromOpaque(visit).takeUnretainedValue().take(SearchHit(api, place))
        sqlite3_result_int(answer, 0)
      }, nil)
    guard code == SQLITE_OK else {
      throw SQLFailure(code: code, message: "the search could not be set up")
    }
  }

  /// Goes through the matches in `table`, an index of the engine's.
  func go(through table: String, in session: SQLSession) throws {
    let statement = try session.prepare(
      """
      SELECT rowid FROM \(table) WHERE \(table) MATCH ? AND \(Self.function)(\(table), ?)
      ORDER BY rowid DESC
      """)
    statement.bind(expression, at: 1)
    Self.name { statement.bind(Unmanaged.passUnretained(self).toOpaque(), named: $0, at: 2) }
    try withExtendedLifetime(self) { try statement.run() }
  }

  /// The name that tells the pointer to a visit from any other.
  private static func name<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    pointer.utf8Start.withMemoryRebound(
      to: CChar.self, capacity: pointer.utf8CodeUnitCount + 1, body)
  }
}
