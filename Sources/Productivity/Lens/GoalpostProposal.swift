/// Goalposts measured on a lens's own figures, to be looked at, rounded and frozen by people.
public struct GoalpostProposal: Sendable, Hashable {
  public var measure: String
  /// Number of figures they were measured on.
  public var count: Int
  /// Nil where there are too few figures, or where they hardly differ.
  public var goalposts: Goalposts?
}

extension LensPanel {
  /// Proposed goalposts for every outcome: quantiles of all councils and years that count.
  public var goalpostProposals: [GoalpostProposal] {
    zip(panel.measures, outcomes).map { measure, cells in
      let values = cells.flatMap { $0.compactMap(\.value) }
      return GoalpostProposal(
        measure: measure.id, count: values.count,
        goalposts: Goalposts.measured(from: values, isLog: measure.isLog))
    }
  }
}
