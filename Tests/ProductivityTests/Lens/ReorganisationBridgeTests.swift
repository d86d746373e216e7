import Productivity
import Sector
import Testing

/// A county becomes a unitary council on 1 April 2020: its figures before belong to the new one
/// only where the footprint is the same and the county did the same job.
@Suite struct ReorganisationBridgeTests {
  private let new = LensFixture.council("E06000060", start: "2020-04-01")
  private let county = LensFixture.council("E10000002", tier: .county, isCurrent: false)
  private let other = LensFixture.council("E06000001")

  private func build(
    sameFootprint: Bool, tiers: [Tier] = [.unitary, .county], oldGivesGap: Bool = false
  ) throws -> LensPanel {
    var lens = LensFixture.lens()
    lens.population.tiers = tiers
    var observations =
      LensFixture.complete("E10000002", 2020) + LensFixture.complete("E06000060", 2021)
      + [2020, 2021].flatMap { LensFixture.complete("E06000001", $0) }
    if oldGivesGap {
      observations.append(LensFixture.figure("E06000060", "spend.a", 2020, nil, status: .missing))
    }
    return try PanelBuilder(
      lens: lens, authorities: [new, county, other],
      reorganisations: [
        Reorganisation(
          predecessor: county.code, successor: new.code, date: "2020-04-01",
          isSameFootprint: sameFootprint)
      ], table: ObservationIndex(observations)
    ).build()
  }

  @Test(arguments: [false, true]) func sameFootprintIsBridgedAndMarked(gap: Bool) throws {
    let built = try build(sameFootprint: true, oldGivesGap: gap)
    let cell = built.spend[1][0]
    #expect(built.authorities[1] == AuthorityCode("E06000060"))
    #expect(cell.value == 100)
    #expect(cell.sources.map(\.authority) == [AuthorityCode("E10000002")])
    #expect(cell.sources.map(\.isBridged) == [true])
    #expect(built.spend[1][1].sources.map(\.isBridged) == [false])
  }

  @Test(arguments: [false, true]) func otherFootprintIsNotComparable(gap: Bool) throws {
    let built = try build(sameFootprint: false, oldGivesGap: gap)
    #expect(built.spend[1][0].value == nil)
    #expect(built.spend[1][0].state == .notComparable)
    #expect(built.panel.values[0][1, 0] == nil)
  }

  /// A county disposes of waste and does not collect it: not the job of the unitary that follows.
  @Test func aPredecessorWithAnotherJobIsNotBridged() throws {
    let built = try build(sameFootprint: true, tiers: [.unitary])
    #expect(built.spend[1][0].value == nil)
    #expect(built.spend[1][0].state == .notComparable)
    #expect(built.size[1][0].value == 2000, "the number of children is a fact of the area")
  }
}
