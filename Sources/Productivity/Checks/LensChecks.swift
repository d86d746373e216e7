import Statistics

/// The checks a run can make on itself: they need no other run.
struct LensChecks {
  let prepared: PreparedPanel
  let queries: [[JumpQuery]]
  let outcomeCorrelation: Double
  let spendCorrelation: Double

  /// All checks beside the need check.
  func checks() -> [Check] {
    [jumps, halves, pooled, years, measures, openLicence, context].compactMap { $0 }
  }

  private var jumps: Check {
    let count = queries.count { !$0.isEmpty }
    return Check(
      id: "jumps", outcome: count == 0 ? .passed : .info, figures: ["councils": Double(count)],
      reason: count == 0
        ? "No figure jumped from one year to the next beyond the usual."
        : "\(count) councils have a sudden change that awaits an explanation; they are left out of "
          + "leader and most-improved lists until answered.")
  }

  private var halves: Check {
    let failed = outcomeCorrelation < 0.35 || spendCorrelation > 0.8
    return Check(
      id: "halves", outcome: failed ? .failed : .passed,
      figures: ["outcome": outcomeCorrelation, "spend": spendCorrelation],
      reason: failed
        ? "Mostly a ranking of cost: the index follows spend far more than outcomes."
        : "The index reflects both outcomes and spend.", makesExperimental: true)
  }

  private var pooled: Check? {
    let share = zip(prepared.panel.measures, prepared.weights)
      .reduce(0) { $0 + ($1.0.isPooled ? $1.1 : 0) }
    guard share > 0 else { return nil }
    let failed = share > 0.5
    return Check(
      id: "pooled", outcome: failed ? .failed : .passed, figures: ["share": share],
      reason: failed
        ? """
        More than half the weight lies on measures that pool several years: intervals are too \
        narrow. Use years that do not overlap, or read the lens as experimental.
        """
        : "Measures that pool several years hold half the weight or less.",
      makesExperimental: true)
  }

  private var years: Check {
    let failed = prepared.yearCount < 3
    return Check(
      id: "years", outcome: failed ? .failed : .passed,
      figures: ["years": Double(prepared.yearCount)],
      reason: failed
        ? "With two years, lasting differences and noise cannot be told apart."
        : "There are enough years to tell lasting differences from noise.",
      makesExperimental: true)
  }

  private var measures: Check {
    let count = prepared.panel.measures.count
    return Check(
      id: "measures", outcome: count < 4 ? .failed : .passed, figures: ["measures": Double(count)],
      reason: count < 4
        ? "Fewer than four outcome measures describe the service."
        : "At least four outcome measures describe the service.", makesExperimental: true)
  }

  private var openLicence: Check {
    let count = prepared.panel.measures.count { $0.isOpen }
    return Check(
      id: "openLicence", outcome: count < 3 ? .failed : .passed, figures: ["open": Double(count)],
      reason: count < 3
        ? "Fewer than three measures come under an open licence, so few can check the figures."
        : "At least three measures come under an open licence.", makesExperimental: true)
  }

  private var context: Check? {
    let unused = prepared.panel.context.filter { !prepared.contextUsed.contains($0) }
    guard !unused.isEmpty else { return nil }
    return Check(
      id: "context", outcome: .info, figures: ["unused": Double(unused.count)],
      reason: "Context left out (too many for the number of councils, or repeating others): "
        + unused.joined(separator: ", ") + ".")
  }
}
