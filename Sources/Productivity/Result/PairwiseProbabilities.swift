/// For every two councils, the probability that the first is the more productive. Two named
/// councils can be told apart when it is at least 0.95 either way.
public struct PairwiseProbabilities: Sendable, Equatable, Codable {
  /// Number of councils.
  public let count: Int
  /// Row by row: entry `i * count + j` is P(i above j).
  public let cells: [Float]

  /// Creates the matrix from its rows.
  public init(count: Int, cells: [Float]) {
    precondition(cells.count == count * count)
    self.count = count
    self.cells = cells
  }

  /// Probability that council `first` (position) is above council `second`.
  public subscript(first: Int, second: Int) -> Float { cells[first * count + second] }
}
