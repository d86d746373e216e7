import Foundation
import Statistics

/// Finds sudden changes that somebody should explain (section 12).
struct JumpRule {
  /// Beyond this many robust SDs of yearly changes a change is a jump.
  static let limit = 5 * 1.4826

  let prepared: PreparedPanel
  let fit: DefaultFit

  /// The queries of every council.
  func queries() -> [[JumpQuery]] {
    var queries = [[JumpQuery]](repeating: [], count: prepared.unitCount)
    let outcome = zip(fit.outcome, prepared.valid).map { $1 ? $0 : .nan }
    find("outcome", outcome, into: &queries)
    find("spend", prepared.logSpend, into: &queries)
    for (measure, scores) in zip(prepared.panel.measures, prepared.scores) {
      find(measure.id, scores, into: &queries)
      findFloorDrops(measure.id, scores, into: &queries)
    }
    return queries
  }

  /// Changes between successive years of the lens, less the year's median change.
  private func find(_ subject: String, _ cells: [Double], into queries: inout [[JumpQuery]]) {
    let years = prepared.yearCount
    var changes: [(unit: Int, year: Int, change: Double)] = []
    for year in 1..<years {
      let raw = (0..<prepared.unitCount).compactMap { unit -> (Int, Double)? in
        let change = cells[unit * years + year] - cells[unit * years + year - 1]
        return change.isNaN ? nil : (unit, change)
      }
      guard !raw.isEmpty else { continue }
      let median = Quantile.median(raw.map(\.1))
      changes += raw.map { ($0.0, year, $0.1 - median) }
    }
    let limit = Self.limit * Quantile.median(changes.map { abs($0.change) })
    guard limit > 0 else { return }
    for entry in changes where abs(entry.change) > limit {
      queries[entry.unit].append(
        JumpQuery(
          kind: .jump, subject: subject, year: prepared.panel.years[entry.year],
          change: entry.change, limit: limit,
          reason: reason(subject, year: entry.year, change: entry.change)))
    }
  }

  private func reason(_ subject: String, year: Int, change: Double) -> String {
    let (from, to) = (prepared.panel.years[year - 1], prepared.panel.years[year])
    let direction = change > 0 ? "rose" : "fell"
    if subject == "spend" {
      let percent = Int((100 * abs(exp(change) - 1)).rounded())
      return """
        Spend \(direction) by \(percent) per cent from \(from) to \(to) beyond the usual change. \
        Is it booked as in other years?
        """
    }
    let points = Int(abs(change).rounded())
    let name = subject == "outcome" ? "The outcome score" : "The score of \"\(subject)\""
    return """
      \(name) \(direction) by \(points) points from \(from) to \(to) beyond the usual change. \
      Was it recorded as in other years?
      """
  }

  /// The last two scores at the floor after a mean of 30 or more before.
  private func findFloorDrops(
    _ subject: String, _ cells: [Double], into queries: inout [[JumpQuery]]
  ) {
    let years = prepared.yearCount
    for unit in 0..<prepared.unitCount {
      let present = (0..<years).filter { !cells[unit * years + $0].isNaN }
      guard present.count >= 3 else { continue }
      let scores = present.map { cells[unit * years + $0] }
      let earlier = Moments.mean(Array(scores.dropLast(2)))
      guard scores.suffix(2).allSatisfy({ $0 <= 5 }), earlier >= 30 else { continue }
      let year = prepared.panel.years[present[present.count - 2]]
      queries[unit].append(
        JumpQuery(
          kind: .floorDrop, subject: subject, year: year,
          change: Moments.mean(Array(scores.suffix(2))) - earlier, limit: 30,
          reason: """
            The score of "\(subject)" dropped to the floor in \(year) and stayed there, after \
            \(Int(earlier.rounded())) points on average before. Was it recorded as in other years?
            """))
    }
  }
}
