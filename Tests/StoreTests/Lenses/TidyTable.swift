import Foundation
import Sector
import Testing

/// The tidy council tables beside the repository, where they are present: enough of a reader to
/// check the shipped lenses on real figures.
struct TidyTable {
  var authorities: [Authority]
  var measures: [Measure]
  var observations: [Observation]

  /// The folder of the tidy tables; nil where this machine has none.
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"].map {
      URL(filePath: $0)
    }
    let beside = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../shared").standardizedFileURL
    return [named, beside].compactMap { $0?.appending(path: "data/councils/tidy") }.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "observations.csv").path)
    }
  }()

  static let missing: Comment =
    "the council tables are absent: set TOUCHSTONE_SHARED to their folder to run on real figures"

  /// Reads councils, measures and the observations of some measures.
  init(folder: URL, measures wanted: Set<String>) throws {
    authorities = try Self.rows(folder, "councils.csv").compactMap(Self.authority)
    measures = try Self.rows(folder, "indicators.csv").compactMap(Self.measure)
    observations = try Self.observations(folder, wanted)
  }

  /// County councils that became one unitary council on the same footprint.
  var reorganisations: [Reorganisation] {
    [
      ("E10000002", "E06000060", "2020-04-01"), ("E10000023", "E06000065", "2023-04-01"),
      ("E10000027", "E06000066", "2023-04-01"),
    ].map {
      Reorganisation(
        predecessor: AuthorityCode($0.0), successor: AuthorityCode($0.1), date: $0.2,
        isSameFootprint: true)
    }
  }

  private static func rows(_ folder: URL, _ file: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map { fields(of: $0) }
    return lines.dropFirst().map { fields in
      Dictionary(zip(lines[0], fields), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The fields of a line of CSV without line breaks inside quotes.
  private static func fields(of line: Substring) -> [String] {
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append(field)
        field = ""
      } else {
        field.append(character)
      }
    }
    return fields + [field]
  }

  private static func authority(_ row: [String: String]) -> Authority? {
    guard let tier = Tier(rawValue: row["type"] ?? "") else { return nil }
    return Authority(
      code: AuthorityCode(row["code"] ?? ""), name: row["name"] ?? "", tier: tier,
      nation: row["nation"] ?? "", isCurrent: row["current"] == "true",
      startDate: row["start_date"], endDate: row["end_date"],
      area: row["area_km2"].flatMap(Double.init))
  }

  private static func measure(_ row: [String: String]) -> Measure? {
    guard let polarity = Measure.Polarity(rawValue: row["polarity"] ?? ""),
      let kind = Measure.Kind(rawValue: row["kind"] ?? "")
    else { return nil }
    return Measure(
      id: row["id"] ?? "", name: row["name"] ?? "", unit: row["unit"] ?? "", polarity: polarity,
      kind: kind, source: row["source"] ?? "", service: row["service"] ?? "")
  }

  private static func observations(_ folder: URL, _ wanted: Set<String>) throws -> [Observation] {
    let data = try Data(contentsOf: folder.appending(path: "observations.csv"))
    let wanted = Set(wanted.map { Array($0.utf8) })
    var result: [Observation] = []
    for (row, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard fields.count >= 5, wanted.contains(Array(fields[1])) else { continue }
      let texts = fields.map { String(decoding: $0, as: UTF8.self) }
      guard let period = Period(label: texts[2]) else { continue }
      result.append(
        Observation(
          authority: AuthorityCode(texts[0]), measure: texts[1], period: period,
          value: ExactDecimal(texts[3]), status: status(texts[4], hasValue: !texts[3].isEmpty),
          release: "tidy", row: row + 1))
    }
    return result
  }

  private static func status(_ text: String, hasValue: Bool) -> ObservationStatus {
    switch text {
    case "": hasValue ? .asPublished : .missing
    case "c": .suppressed
    case "x": .notAvailable
    case "u": .unreliable
    case "z": .notApplicable
    default: ObservationStatus(rawValue: text) ?? .missing
    }
  }
}
