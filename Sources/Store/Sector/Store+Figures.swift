import Database
import Sector

extension Store {
  /// Every figure of the given measures, ordered by measure, council and period.
  public func figures(measures: [String]) throws -> [Observation] {
    let catalogue = try catalogue()
    return try database.read { session in
      var figures: [Observation] = []
      for measure in measures {
        guard let key = catalogue.measureKeys[measure] else { continue }
        figures += try session.all(
          FigureQuery.ofMeasure, [.integer(Int64(key))]
        ) { catalogue.figure($0) }
      }
      return figures
    }
  }

  /// Every figure of one council, ordered by measure and period; of all measures where none named.
  public func figures(authority: AuthorityCode, measures: [String]? = nil) throws -> [Observation] {
    let catalogue = try catalogue()
    guard let key = catalogue.authorityKeys[authority] else { return [] }
    let wanted = measures.map { Set($0.compactMap { catalogue.measureKeys[$0] }) }
    return try database.read { session in
      try session.all(
        FigureQuery.ofAuthority, [.integer(Int64(key))]
      ) { row in
        wanted?.contains(row.int(1)) == false ? nil : catalogue.figure(row)
      }.compactMap { $0 }
    }
  }

  /// Figures of one release in the order of its rows, from `offset`; optionally of one council or
  /// one measure.
  public func figures(
    release: String, authority: AuthorityCode? = nil, measure: String? = nil, offset: Int = 0,
    limit: Int = 100
  ) throws -> (figures: [Observation], total: Int) {
    let catalogue = try catalogue()
    guard let key = catalogue.releaseKeys[release] else { return ([], 0) }
    var condition = "release_key = ?"
    var arguments: [SQLValue] = [.integer(Int64(key))]
    if let authority {
      condition += " AND authority_key = ?"
      arguments.append(.integer(Int64(catalogue.authorityKeys[authority] ?? -1)))
    }
    if let measure {
      condition += " AND measure_key = ?"
      arguments.append(.integer(Int64(catalogue.measureKeys[measure] ?? -1)))
    }
    return try database.read { session in
      let total = try session.count(FigureQuery.count(condition: condition), arguments)
      let page = arguments + [.integer(Int64(limit)), .integer(Int64(offset))]
      let figures = try session.all(
        FigureQuery.page(condition: condition), page
      ) { catalogue.figure($0) }
      return (figures, total)
    }
  }

  /// What was revised: earlier figures that a release replaced, with the figure that took their
  /// place, in the order of the release's rows.
  public func revisions(release: String, limit: Int = 1_000) throws -> [Revision] {
    let catalogue = try catalogue()
    guard let key = catalogue.releaseKeys[release] else { return [] }
    return try database.read { session in
      try session.all(
        FigureQuery.revisions,
        [.integer(Int64(key)), .integer(Int64(key)), .integer(Int64(limit))]
      ) { Revision(before: catalogue.figure($0), now: catalogue.figure($0, at: 8)) }
    }
  }
}

extension Catalogue {
  /// Reads a figure from eight columns that start at `first`.
  func figure(_ row: SQLRow, at first: Int = 0) -> Observation {
    Observation(
      authority: authorityCodes[row.int(first)] ?? AuthorityCode(""),
      measure: measuresByKey[row.int(first + 1)]?.id ?? "",
      period: periods[row.int(first + 2)] ?? .calendar(0),
      value: row.isNull(first + 5)
        ? nil : ExactDecimal(digits: row.int64(first + 5), scale: row.int(first + 6)),
      status: ObservationStatus(storedCode: row.int(first + 7)),
      release: releasesByKey[row.int(first + 3)]?.id ?? "", row: row.int(first + 4))
  }
}
