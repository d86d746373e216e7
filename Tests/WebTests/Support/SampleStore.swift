import Database
import Foundation
import Productivity
import Sector
import Store

@testable import Web

/// A small invented sector: 24 councils, one that ended, one district; two lenses over six years.
///
/// `pay_s` is sound and has a leader, Aldermoor. `try_s` is experimental. Beechford published nothing.
enum SampleStore {
  /// Filled and computed once for all tests.
  static let shared: Store = {
    do { return try make() } catch { fatalError("the invented data could not be kept: \(error)") }
  }()

  static let leader = AuthorityCode("E06900001")
  static let silent = AuthorityCode("E06900002")
  static let quoted = AuthorityCode("E06900003")
  static let ended = AuthorityCode("E06900090")
  static let district = AuthorityCode("E07900001")

  static let names = [
    "Aldermoor", "Beechford", "Cross <b>&</b> Vale", "Dunmere", "Eastholt", "Fernhill", "Garside",
    "Hallow Bridge", "Ironbury", "Jarrowby", "Kelstone", "Longmere", "Marlpit", "Northwold",
    "Oakhanger", "Penlow", "Quarrington", "Redmarsh", "Silverdale", "Thornwick", "Upmarket",
    "Velbury", "Westhallow", "Yarrowfield",
  ]
  static let years = Array(2019...2024)
  static let settings = RunSettings(weightDraws: 4, draws: 400, threads: 1)

  static func code(_ position: Int) -> AuthorityCode {
    AuthorityCode("E069000" + (position < 9 ? "0" : "") + String(position + 1))
  }

  static func make() throws -> Store {
    let store = try Store(database: SQLDatabase())
    _ = try store.importing(path: "invented", kind: "test") { sink in
      try sink.begin(release)
      for authority in authorities { try sink.put(authority) }
      try sink.put(
        Reorganisation(
          predecessor: ended, successor: code(4), date: "2021-04-01", isSameFootprint: false))
      for measure in measures { try sink.put(measure) }
      for (row, figure) in figures.enumerated() {
        var figure = figure
        figure.row = row + 2
        try sink.put(figure)
      }
      try sink.put(lens: lens("pay_s", "Paying out", "ready"), id: "pay_s", version: 1)
      try sink.put(lens: lens("try_s", "Trying out", "experimental"), id: "try_s", version: 1)
    }
    _ = try store.computeIndex(settings: settings)
    return store
  }

  private static let release = Release(
    id: "invented-1", source: "invented", title: "Invented figures", publisher: "Nobody",
    licence: "Open Government Licence v3.0", file: "invented.csv", sha256: "00")

  private static var authorities: [Authority] {
    names.enumerated().map { position, name in
      Authority(
        code: code(position), name: name, tier: .unitary, region: position < 12 ? "North" : "South",
        nation: "England", area: 100 + Double(position),
        latitude: 51 + Double(position / 5) * 0.7, longitude: -2 + Double(position % 5) * 0.5)
    } + [
      Authority(
        code: ended, name: "Oldminster", tier: .district, region: "North", nation: "England",
        isCurrent: false, endDate: "2021-03-31"),
      Authority(
        code: district, name: "Fairdale", tier: .district, region: "South", nation: "England"),
    ]
  }

  private static let outcomes = ["o.one", "o.two", "o.three", "o.four", "o.five"]

  private static var measures: [Measure] {
    outcomes.map {
      Measure(
        id: $0, name: "Outcome \($0)", unit: "%", polarity: .higher, kind: .outcome,
        source: "invented", service: "csc")
    } + [
      Measure(
        id: "s.spend", name: "Spend", unit: "GBP", polarity: .none, kind: .spend,
        source: "invented", service: "csc"),
      Measure(
        id: "c.size", name: "Residents", unit: "number", polarity: .none, kind: .context,
        source: "invented", service: ""),
      Measure(
        id: "c.need", name: "Need", unit: "%", polarity: .none, kind: .context,
        source: "invented", service: ""),
    ]
  }

  /// Every council but the silent one; the leader has better outcomes for less money.
  private static var figures: [Observation] {
    names.indices.filter { code($0) != silent }.flatMap { position in
      years.flatMap { year in figures(position, year) }
    }
  }

  private static func figures(_ position: Int, _ year: Int) -> [Observation] {
    let isLeader = code(position) == leader
    let skill = isLeader ? 2.6 : spread(position * 31 + 7)
    let thrift = isLeader ? 2.2 : spread(position * 17 + 3)
    let need = 10 + 3 * spread(position * 13 + 1)
    func one(_ measure: String, _ value: Double) -> Observation {
      Observation(
        authority: code(position), measure: measure, period: .financial(ending: year),
        value: ExactDecimal(digits: Int64((value * 100).rounded()), scale: 2),
        status: .asPublished, release: release.id, row: 0)
    }
    return outcomes.enumerated().map { number, id in
      let chance = spread(position * 1009 + year * 31 + number * 7)
      return one(id, 60 - 0.5 * need + 7 * skill + 2.5 * chance)
    } + [
      one("s.spend", 800 * exp(0.01 * need - 0.12 * thrift + 0.02 * spread(position + year * 57))),
      one("c.size", 100_000 + 5_000 * Double(position)), one("c.need", need),
    ]
  }

  /// Around 0, mostly between -1 and 1, always the same for the same number.
  static func spread(_ number: Int) -> Double {
    var mixed = (UInt64(bitPattern: Int64(number)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    let (a, b) = (Double(mixed >> 44), Double((mixed >> 20) & 0xFFFFF))
    return (a + b) / Double(1 << 20) - 1
  }

  private static func lens(_ id: String, _ title: String, _ state: String) -> String {
    let weights = [0.3, 0.2, 0.2, 0.2, 0.1]
    let lines = zip(outcomes, weights).map { measure, weight in
      """
        - measure: \(measure)
          label: Good thing \(measure.dropFirst(2))
          about: The share of residents who got it.
          polarity: higher
          weight: \(weight)
          goalposts: {low: 30, high: 80}
      """
    }.joined(separator: "\n")
    return """
      lens: \(id)
      version: 1
      title: \(title)
      question: What do councils get for each pound spent on \(title.lowercased())?
      about: An invented service.
      service: csc
      status:
        state: \(state)
        reason: Invented for tests.
      adoption:
        state: proposed
        note: Nobody adopts it.
      population:
        nation: England
        tiers: [unitary]
      years: {from: 2019, to: 2024}
      spend:
        label: Spending on the service
        need: per resident
        value: {sum: [s.spend]}
      size:
        label: Residents
        value: {sum: [c.size]}
      outcomes:
      \(lines)
      context:
        - id: need
          label: Need
          value: {sum: [c.need]}
      council_types: false
      scope: Everything invented.
      warnings:
        - Nothing here is real.
      """
  }
}
