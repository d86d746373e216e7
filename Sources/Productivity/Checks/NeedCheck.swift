import Statistics

/// Asks whether spend still follows need that the context does not measure: then councils with
/// more need look dear and do badly (section 12).
struct NeedCheck {
  let prepared: PreparedPanel
  let fit: DefaultFit
  let valueOfPoint: Double

  /// Regresses the outcome on circumstances and log spend, errors clustered by council.
  func check() -> Check {
    let years = prepared.yearCount
    let rows = prepared.valid.indices.filter { prepared.valid[$0] }
    let present = (0..<years).filter { year in rows.contains { $0 % years == year } }
    let design = rows.map { cell in
      present.map { $0 == cell % years ? 1.0 : 0.0 }
        + prepared.design.columns.map { $0[cell] } + [prepared.logSpend[cell]]
    }
    let outcome = rows.map { valueOfPoint * (fit.outcome[$0] - 50) }
    let clusters = rows.map { $0 / years }
    guard
      let regression = LeastSquares(design: design, response: outcome, clusters: clusters),
      let coefficient = regression.coefficients.last, let error = regression.errors.last
    else {
      return Check(
        id: "need", outcome: .info,
        reason: "Spend repeats the context, so its own effect on the outcome cannot be seen.")
    }
    let failed = coefficient < -2 * error
    return Check(
      id: "need", outcome: failed ? .failed : .passed,
      figures: ["coefficient": coefficient, "standardError": error],
      reason: failed
        ? """
        Councils that spend more still have worse outcomes after circumstances: spend seems to \
        follow need that the context does not measure. The lens stays experimental.
        """
        : "After circumstances, higher spend does not go with clearly worse outcomes.",
      makesExperimental: true)
  }
}
