import Foundation
import Statistics
import Testing

@testable import Productivity

@Suite(
  "A whole run against the reference data",
  .enabled(if: SharedData.index != nil, "skipped: no reference data beside the repository"))
struct IndexRunReferenceTests {
  let units: [UnitResult]
  let rows: [[String: String]]

  init() throws {
    let panel = try PanelFile.parse(
      panel: SharedData.text("inputs/sim150_panel.csv"),
      measures: SharedData.text("inputs/sim150_measures.csv"))
    let settings = RunSettings(weightDraws: 50, draws: 4000, seed: 1, requiredWeight: 0)
    units = try IndexRun(panel: panel, settings: settings).result().units
    rows = try SharedData.rows("expected/sim150_expected.csv")
  }

  private func wanted(_ name: String) -> [Double] { rows.map { Double($0[name]!)! } }

  private func share(_ found: [Double], _ name: String, within tolerance: Double) -> Double {
    let close = zip(found, wanted(name)).count { abs($0 - $1) <= tolerance }
    return Double(close) / Double(rows.count)
  }

  @Test("effects, intervals, probabilities, bands and places within the tolerances")
  func tolerances() {
    #expect(units.map(\.id) == rows.map { $0["unit"]! })
    let effects = units.map(\.effect)
    #expect(share(effects, "theta", within: 0.01) >= 0.95)
    #expect(share(effects, "theta", within: 0.03) == 1)
    #expect(Correlation.pearson(effects, wanted("theta")) >= 0.998)
    for (low, high, name) in [
      (units.map(\.interval80.low), units.map(\.interval80.high), "80"),
      (units.map(\.interval90.low), units.map(\.interval90.high), "90"),
      (units.map(\.interval95.low), units.map(\.interval95.high), "95"),
    ] {
      #expect(share(low, "lo" + name, within: 0.015) >= 0.95)
      #expect(share(high, "hi" + name, within: 0.015) >= 0.95)
    }
    let width = Moments.mean(units.map { $0.interval90.high - $0.interval90.low })
    let expectedWidth = Moments.mean(zip(wanted("hi90"), wanted("lo90")).map(-))
    #expect(abs(width / expectedWidth - 1) < 0.04)
    #expect(share(units.map(\.probabilityAbove), "p_above", within: 0.03) >= 0.9)
    #expect(share(units.map(\.probabilityAbove), "p_above", within: 0.1) == 1)
    #expect(share(units.map(\.rank.best), "rank_lo90", within: 6) >= 0.95)
    #expect(share(units.map(\.rank.worst), "rank_hi90", within: 6) >= 0.95)
    #expect(share(units.map { $0.change!.mean }, "chg3", within: 0.012) >= 0.95)
    let bands = zip(units, rows).filter { $1["band_firm"] == "True" }
    #expect(bands.count { $0.band.rawValue != $1["band"] } <= 2)
    for (unit, row) in zip(units, rows) {
      #expect(unit.band.steps(to: Band(rawValue: row["band"]!)!) < 2)
    }
  }
}
