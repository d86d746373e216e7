import Foundation
import Sector
import Testing

@testable import Web

@Suite("One council in one lens")
struct CouncilLensTests {
  private func model(_ code: AuthorityCode, _ lens: String = "pay_s") throws -> CouncilLensModel {
    try CouncilLensQuery(
      SampleSite.request(parameters: ["code": code.rawValue, "lens": lens])
    ).run()
  }

  @Test("Comparators stand by nearness, never by result")
  func order() throws {
    let peers = try #require(try model(SampleStore.leader).finding?.peers)
    #expect(peers.count == 15)
    #expect(peers.map(\.distance) == peers.map(\.distance).sorted())
    #expect(peers.map(\.unit.index) != peers.map(\.unit.index).sorted())
  }

  @Test("Two councils say the same of each other")
  func pairs() throws {
    let first = try #require(try model(SampleStore.leader).finding)
    let peer = try #require(first.peers.first)
    let second = try #require(try model(peer.code).finding)
    let back = try #require(second.peers.first { $0.code == SampleStore.leader })
    #expect(abs(peer.probabilityHigher + back.probabilityHigher - 1) < 1e-6)
    #expect(peer.isApart == back.isApart)
  }

  @Test("Every measure shows the middle council and leads to its row")
  func trends() throws {
    let trends = try model(SampleStore.leader).trends
    #expect(trends.count == 6)
    for trend in trends {
      #expect(trend.years.count == SampleStore.years.count)
      #expect(trend.latest?.typical != nil)
      #expect(trend.latest?.source?.contains("/sources/invented-1?council=") == true)
    }
  }

  @Test("A council without figures has gaps and no result")
  func silent() throws {
    let model = try model(SampleStore.silent)
    #expect(model.finding == nil)
    #expect(model.gaps.count == 6 * SampleStore.years.count)
  }

  @Test("The page says every caution and shows the range as a question")
  func page() async throws {
    let answer = try await SampleSite.get("/councils/\(SampleStore.leader)/lenses/pay_s")
    #expect(answer.status == 200)
    for sentence in [Caution.hundred, Caution.overlap, Caution.question, Caution.later] {
      #expect(answer.body.contains(sentence))
    }
    #expect(answer.body.contains("id=\"comparators\""))
  }

  @Test(
    "What does not exist answers 404",
    arguments: ["/councils/E06900001/lenses/none", "/councils/E07900001/lenses/pay_s"])
  func unknown(_ address: String) async throws {
    #expect(try await SampleSite.get(address).status == 404)
  }
}
