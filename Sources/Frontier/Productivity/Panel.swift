/// The same units seen in several periods.
public struct Panel: Sendable {
  public struct Period: Sendable {
    public let name: String
    public let units: DecisionUnits
  }

  /// The periods in their order: by number where all are numbers, else by name.
  public let periods: [Period]
  /// Units that are missing in a neighbouring period and so have no change there.
  public let unmatched: [String]

  /// Sorts rows into periods.
  ///
  /// - Parameters:
  ///   - unitNames: The unit of each row.
  ///   - periodNames: The period of each row.
  ///   - inputs: One column for each input, one value for each row.
  ///   - outputs: One column for each output.
  public init(
    unitNames: [String], periodNames: [String], inputs: [[Double]], outputs: [[Double]],
    inputNames: [String]? = nil, outputNames: [String]? = nil
  ) throws(FrontierError) {
    guard !periodNames.isEmpty else { throw .noUnits }
    for column in inputs + outputs where column.count != unitNames.count {
      throw .unequalLength(column: "of quantities", expected: unitNames.count, found: column.count)
    }
    var rows: [String: [Int]] = [:]
    for (row, period) in periodNames.enumerated() { rows[period, default: []].append(row) }
    let names = Self.ordered(Array(rows.keys))
    guard names.count > 1 else { throw .singlePeriod(period: names[0]) }
    var periods: [Period] = []
    for name in names {
      let own = rows[name]!
      var seen: Set<String> = []
      for row in own where !seen.insert(unitNames[row]).inserted {
        throw .repeatedUnit(unit: unitNames[row], period: name)
      }
      let units = try DecisionUnits(
        names: own.map { unitNames[$0] }, inputs: inputs.map { c in own.map { c[$0] } },
        outputs: outputs.map { c in own.map { c[$0] } }, inputNames: inputNames,
        outputNames: outputNames)
      periods.append(Period(name: name, units: units))
    }
    self.periods = periods
    unmatched = Self.unmatched(periods)
  }

  private static func ordered(_ names: [String]) -> [String] {
    let numbers = names.compactMap(Double.init)
    if numbers.count == names.count {
      return zip(numbers, names).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }
    return names.sorted()
  }

  private static func unmatched(_ periods: [Period]) -> [String] {
    var names: [String] = []
    for (first, second) in zip(periods, periods.dropFirst()) {
      let (a, b) = (Set(first.units.names), Set(second.units.names))
      names += first.units.names.filter { !b.contains($0) }
      names += second.units.names.filter { !a.contains($0) }
    }
    return names
  }

  /// Positions of the units present in both period `p` and the next, in the order of period `p`.
  func pairs(_ p: Int) -> [(Int, Int)] {
    let later = Dictionary(
      uniqueKeysWithValues: periods[p + 1].units.names.enumerated().map { ($1, $0) })
    return periods[p].units.names.enumerated().compactMap { position, name in
      later[name].map { (position, $0) }
    }
  }

  /// One scale for all periods, so that points of one can be held against the frontier of another.
  var factors: [Double] {
    let first = periods[0].units
    return (0..<first.dimensions).map { c in
      ColumnScale.factor(
        of: periods.flatMap {
          c < first.inputs.count
            ? $0.units.inputs[c] : $0.units.outputs[c - first.inputs.count]
        })
    }
  }
}
