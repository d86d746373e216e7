import Foundation
import Productivity
import Sector
import Store
import Testing

/// The shipped lenses on the real council tables: every measure exists, points the way the source
/// says, and covers as many councils as were counted independently on the same tables.
@Suite(.enabled(if: TidyTable.folder != nil, TidyTable.missing))
struct LensCoverageTests {
  static let lenses = Result {
    try ShippedLenses.all("england") + ShippedLenses.all("scotland")
  }
  static let tidy = Result {
    let needed = try lenses.get().flatMap(\.measuresShown)
    return try TidyTable(folder: #require(TidyTable.folder), measures: Set(needed))
  }

  private func panel(_ id: String) throws -> LensPanel {
    let tidy = try Self.tidy.get()
    let lens = try #require(try Self.lenses.get().first { $0.id == id })
    return try PanelBuilder(
      lens: lens, authorities: tidy.authorities, reorganisations: tidy.reorganisations,
      table: ObservationIndex(tidy.observations)
    ).build()
  }

  @Test func everyMeasureExistsAndPointsTheSourcesWay() throws {
    let measures = try Self.tidy.get().measures
    for lens in try Self.lenses.get() { try lens.check(against: measures) }
  }

  /// Councils with spend and every outcome that counts, year by year.
  struct Coverage: Sendable, CustomTestStringConvertible {
    var lens: String
    var councils: Int
    var complete: [Int]
    var testDescription: String { lens }
  }

  /// Counted with a separate program on the same tables.
  static let expected = [
    Coverage(
      lens: "csc_e", councils: 151, complete: [143, 141, 141, 140, 136, 144, 142, 141, 144]),
    Coverage(lens: "send_e", councils: 149, complete: [144, 144, 147, 145, 147, 148, 146]),
    Coverage(lens: "asc_e", councils: 149, complete: [144, 144, 142, 146, 148]),
    Coverage(lens: "waste_single", councils: 126, complete: [121, 121, 123, 124, 126, 126]),
    Coverage(lens: "waste_district", councils: 163, complete: [161, 161, 163, 163, 163, 163]),
    Coverage(lens: "ph_e", councils: 150, complete: [139, 139, 132, 138, 137]),
    Coverage(
      lens: "home_district", councils: 164, complete: [155, 156, 155, 154, 156, 146, 151]),
    Coverage(lens: "home_single", councils: 130, complete: [112, 117, 119, 122, 120, 125, 126]),
    Coverage(lens: "asc_s", councils: 32, complete: [32, 32, 32, 32, 32, 32, 32]),
  ]

  @Test(arguments: expected) func coverageIsAsCounted(coverage: Coverage) throws {
    let built = try panel(coverage.lens)
    #expect(built.panel.units.count == coverage.councils)
    #expect(built.completeCouncils == coverage.complete)
  }

  /// No circumstance and no size is missing once the lens's own rules have filled gaps.
  @Test func noCircumstanceIsMissing() throws {
    for lens in try Self.lenses.get() {
      let built = try panel(lens.id)
      for (entry, cells) in zip(lens.context, built.context) {
        let gaps = cells.count { row in row.contains { $0.value == nil } }
        #expect(gaps == 0, "\(lens.id): \(entry.id)")
      }
      #expect(built.panel.size.allSatisfy { $0 != nil }, "\(lens.id)")
    }
  }

  /// The medians that the lens proposal quotes, £383 in 2017-18 and £716 in 2023-24, were of
  /// slightly other councils: within one per cent.
  @Test func spendingOnHighNeedsIsAsQuoted() throws {
    let spend = try panel("send_e").panel.spend
    let medians = [0, 6].map { year in
      let sorted = (0..<spend.unitCount).compactMap { spend[$0, year] }.sorted()
      return sorted[sorted.count / 2]
    }
    #expect(zip(medians, [383, 716]).allSatisfy { abs($0 - $1) < $1 / 100 }, "\(medians)")
  }

  /// Goalposts of a shipped file are what its figures give, to within a twentieth of their span;
  /// those of children's services and schools were frozen on slightly other councils.
  @Test(arguments: ["asc_e", "waste_single", "waste_district", "ph_e", "home_district", "asc_s"])
  func goalpostsAreThoseMeasured(id: String) throws {
    let lens = try #require(try Self.lenses.get().first { $0.id == id })
    for proposal in try panel(id).goalpostProposals {
      let outcome = try #require(lens.outcomes.first { $0.measure == proposal.measure })
      let span = outcome.goalposts.high - outcome.goalposts.low
      let measured = try #require(proposal.goalposts)
      #expect(abs(measured.low - outcome.goalposts.low) < span / 20, "\(outcome.measure)")
      #expect(abs(measured.high - outcome.goalposts.high) < span / 20, "\(outcome.measure)")
    }
  }
}
