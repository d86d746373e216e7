import Sector

/// The measures that official files hold, under the ids that the hub uses for them everywhere.
enum MeasureDefinitions {
  /// The measure of that id; nil where the hub has none.
  static func measure(_ id: String) -> Measure? { all[id] }

  private static let all: [String: Measure] = {
    var measures: [String: Measure] = [:]
    for table in [outturn, exploreLocalStatistics, benchmarking, environment] {
      for measure in read(table) { measures[measure.id] = measure }
    }
    return measures
  }()

  /// Each line: id, name, unit, polarity, kind, source, service, with bars between.
  private static func read(_ table: String) -> [Measure] {
    table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 7, let polarity = Measure.Polarity(rawValue: cells[3]),
        let kind = Measure.Kind(rawValue: cells[4])
      else { return nil }
      return Measure(
        id: cells[0], name: cells[1], unit: cells[2], polarity: polarity, kind: kind,
        source: cells[5], service: cells[6])
    }
  }
}
