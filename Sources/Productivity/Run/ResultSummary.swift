import Foundation
import Statistics

/// Turns draws into the result of a lens (sections 8 to 12).
struct ResultSummary {
  let prepared: PreparedPanel
  let fit: DefaultFit
  let draws: PosteriorDraws
  let settings: RunSettings
  let imputations: [Imputation]

  private var lastYear: Int { prepared.yearCount - 1 }

  func result() -> LensResult {
    let ranks = RankWork(
      draws: draws.year(lastYear), unitCount: draws.unitCount, threads: settings.threads
    ).summary()
    let halves = Parallel.map(3, threads: settings.threads) { piece, _ in
      switch piece {
      case 0:
        let left = fit.outcome.map { settings.valueOfPoint * ($0 - 50) }
        return [DefaultFit.half(prepared, left: left)]
      case 1: return [DefaultFit.half(prepared, left: prepared.logSpend)]
      default: return fit.parts(prepared, valueOfPoint: settings.valueOfPoint)
      }
    }
    let context = UnitContext(
      ranks: ranks, outcome: halves[0][0], spend: halves[1][0], parts: halves[2],
      neighbours: Neighbours(prepared, count: settings.comparators),
      funnel: FunnelRule(prepared, fit),
      queries: JumpRule(prepared: prepared, fit: fit).queries())
    let units = Parallel.map(prepared.unitCount, threads: settings.threads) { unit, _ in
      self.unit(unit, context)
    }
    return assemble(units, context)
  }

  /// What is known of all councils when one council's result is written.
  struct UnitContext: Sendable {
    let ranks: RankSummary
    let outcome: [Double]
    let spend: [Double]
    let parts: [[Double]]
    let neighbours: Neighbours
    let funnel: FunnelRule
    let queries: [[JumpQuery]]
  }

  private func assemble(_ units: [UnitResult], _ context: UnitContext) -> LensResult {
    let index = units.map(\.effect)
    let outcomeCorrelation = Correlation.pearson(index, context.outcome)
    let spendCorrelation = Correlation.pearson(index, context.spend.map { -$0 })
    let checks =
      LensChecks(
        prepared: prepared, queries: context.queries, outcomeCorrelation: outcomeCorrelation,
        spendCorrelation: spendCorrelation
      ).checks()
      + [NeedCheck(prepared: prepared, fit: fit, valueOfPoint: settings.valueOfPoint).check()]
    var measures = prepared.panel.measures
    for k in measures.indices { measures[k].weight = prepared.weights[k] }
    return LensResult(
      settings: settings, years: prepared.panel.years, measures: measures,
      context: prepared.contextUsed, types: prepared.types, units: units,
      unassessed: prepared.unassessed, hyperparameters: draws.hyperparameters,
      pairwise: context.ranks.pairwise, simultaneousCriticalValue: context.ranks.criticalValue,
      expectedWrongSide: units.filter(\.band.isClear).reduce(0) {
        $0 + 1 - max($1.probabilityAbove, 1 - $1.probabilityAbove)
      }, overDispersion: context.funnel.overDispersion,
      outcomeHalfCorrelation: outcomeCorrelation, spendHalfCorrelation: spendCorrelation,
      checks: checks)
  }
}
