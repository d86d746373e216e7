import Database
import Sector
import TestSupport
import Testing

@testable import Store

/// The reads behind every page find their rows by an index, however many figures are held.
@Suite("Cost of queries")
struct QueryCostTests {
  private func plan(of sql: String, parameters: Int) throws -> [String] {
    let store = try SampleStore.make()
    return try store.database.read { session in
      try session.all(
        "EXPLAIN QUERY PLAN " + sql, Array(repeating: .integer(1), count: parameters)
      ) { $0.text(3) }
    }
  }

  static let reads: [(name: String, sql: String, parameters: Int)] = [
    ("figures of a measure", FigureQuery.ofMeasure, 1),
    ("figures of a council", FigureQuery.ofAuthority, 1),
    ("figures of a release", FigureQuery.page(condition: "release_key = ?"), 3),
    (
      "figures of a release and council",
      FigureQuery.page(condition: "release_key = ? AND authority_key = ?"), 4
    ),
    (
      "figures of a release and measure",
      FigureQuery.page(condition: "release_key = ? AND measure_key = ?"), 4
    ),
    ("number of figures of a release", FigureQuery.count(condition: "release_key = ?"), 1),
    ("revisions of a release", FigureQuery.revisions, 3),
    ("what is held of a figure", ObservationWriter.selectHeld, 3),
    ("what was held of a figure", ObservationWriter.selectEarlier, 4),
  ]

  @Test("no read walks through the whole table of figures", arguments: reads)
  func indexed(name: String, sql: String, parameters: Int) throws {
    let steps = try plan(of: sql, parameters: parameters)
    #expect(!steps.isEmpty)
    for step in steps where step.contains("SCAN") {
      #expect(
        !["observation", "old", "new"].contains { step.contains("SCAN \($0)") },
        "\(name): \(step)")
    }
    #expect(steps.contains { $0.contains("USING") && $0.contains("INDEX") }, "\(name): \(steps)")
  }

  @Test("a page of a release is read in the order of the index, without sorting")
  func noSorting() throws {
    let steps = try plan(of: FigureQuery.page(condition: "release_key = ?"), parameters: 3)
    #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
  }
}
