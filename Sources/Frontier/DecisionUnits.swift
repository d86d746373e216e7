/// The units to be compared: libraries, schools, councils. What each uses and what each achieves.
///
/// Quantities are kept by column: `inputs[i][j]` is what unit `j` uses of input `i`. All are
/// finite and not negative; every unit uses something. Units of measurement do not matter: the
/// engine scales every column itself.
public struct DecisionUnits: Sendable {
  /// One name for each unit, in the order of all results.
  public let names: [String]
  /// `inputs[i][j]`: quantity of input `i` used by unit `j`.
  public let inputs: [[Double]]
  /// `outputs[r][j]`: quantity of output `r` achieved by unit `j`.
  public let outputs: [[Double]]
  /// Names of the inputs, as the data call them.
  public let inputNames: [String]
  /// Names of the outputs, as the data call them.
  public let outputNames: [String]

  /// Number of units.
  public var count: Int { names.count }
  /// Number of inputs and outputs together.
  public var dimensions: Int { inputs.count + outputs.count }

  /// Takes the quantities, or says which unit and column cannot be used.
  ///
  /// - Parameters:
  ///   - names: One for each unit; "1", "2", ... when nil.
  ///   - inputs: One column for each input.
  ///   - outputs: One column for each output.
  ///   - inputNames: "x1", "x2", ... when nil.
  ///   - outputNames: "y1", "y2", ... when nil.
  public init(
    names: [String]? = nil, inputs: [[Double]], outputs: [[Double]],
    inputNames: [String]? = nil, outputNames: [String]? = nil
  ) throws(FrontierError) {
    guard let first = inputs.first else { throw .noColumns(role: "input") }
    guard !outputs.isEmpty else { throw .noColumns(role: "output") }
    self.names = names ?? (0..<first.count).map { String($0 + 1) }
    self.inputs = inputs
    self.outputs = outputs
    self.inputNames = inputNames ?? inputs.indices.map { "x\($0 + 1)" }
    self.outputNames = outputNames ?? outputs.indices.map { "y\($0 + 1)" }
    guard !self.names.isEmpty else { throw .noUnits }
    for (column, name) in zip(inputs + outputs, self.inputNames + self.outputNames) {
      try Self.check(column, called: name, names: self.names)
    }
    for j in self.names.indices where inputs.allSatisfy({ $0[j] == 0 }) {
      throw .zeroInputs(unit: self.names[j], columns: self.inputNames)
    }
  }

  private static func check(
    _ column: [Double], called name: String, names: [String]
  ) throws(FrontierError) {
    guard column.count == names.count else {
      throw .unequalLength(column: name, expected: names.count, found: column.count)
    }
    for (unit, value) in zip(names, column) {
      guard value.isFinite else { throw .notFinite(unit: unit, column: name) }
      guard value >= 0 else { throw .negative(unit: unit, column: name, value: value) }
    }
  }

  /// The outputs of every unit must leave something to grow.
  func requireOutputs() throws(FrontierError) {
    for j in names.indices where outputs.allSatisfy({ $0[j] == 0 }) {
      throw .zeroOutputs(unit: names[j], columns: outputNames)
    }
  }
}

extension DecisionUnits {
  /// What a reader must know before trusting a comparison of these units.
  public var warnings: [FrontierWarning] {
    var found: [FrontierWarning] = []
    if count < 3 * dimensions {
      found.append(.fewUnits(units: count, dimensions: dimensions))
    }
    var groups: [[Double]: [Int]] = [:]
    let columns = inputs + outputs
    for j in names.indices { groups[columns.map { $0[j] }, default: []].append(j) }
    let repeated = groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    found += repeated.map { .duplicates(units: $0.map { names[$0] }) }
    for (column, name) in zip(columns, inputNames + outputNames)
    where column.allSatisfy({ $0 == 0 }) {
      found.append(.emptyColumn(column: name))
    }
    return found
  }
}
