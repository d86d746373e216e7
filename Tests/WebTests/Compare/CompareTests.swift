import Foundation
import Testing

@testable import Web

@Suite("The compare page")
struct CompareTests {
  private func model(_ councils: [String], lens: String? = nil) throws -> CompareModel {
    let query = councils.map { (name: "councils", value: $0) }
    return CompareQuery(
      try SampleSite.request(query: query + (lens.map { [(name: "lens", value: $0)] } ?? []))
    ).run()
  }

  @Test("Nothing chosen explains how")
  func empty() async throws {
    let answer = try await SampleSite.get("/compare")
    #expect(answer.status == 200)
    #expect(answer.body.contains("Nothing to compare yet"))
  }

  @Test("Three councils give three pairs in each lens, in the order chosen")
  func pairs() throws {
    let model = try model(["Dunmere", "Aldermoor", "Eastholt"])
    #expect(model.councils.map(\.name) == ["Dunmere", "Aldermoor", "Eastholt"])
    #expect(model.sections.map(\.lens) == ["pay_s", "try_s"])
    #expect(model.sections[0].pairs.count == 3)
    #expect(model.problems.isEmpty)
    #expect(model.sections[0].measures.allSatisfy { $0.figures.count == 3 })
  }

  @Test("What cannot be told apart is said so, what can with its probability")
  func words() {
    let even = CompareModel.Pair(first: "A", second: "B", probabilityFirstHigher: 0.62)
    #expect(even.words == "A and B cannot be told apart: the chance that A gets more is 62%.")
    let sure = CompareModel.Pair(first: "A", second: "B", probabilityFirstHigher: 0.03)
    #expect(sure.words == "B gets more for each pound than A: 97% sure.")
  }

  @Test("An unknown council, a seventh and an unknown lens are named; the rest is shown")
  func problems() throws {
    let unknown = try model(["Aldermoor", "Nowhere"])
    #expect(unknown.councils.count == 1)
    #expect(unknown.problems.count == 1 && unknown.problems[0].contains("Nowhere"))
    let seven = try model((0..<7).map { SampleStore.code($0 + 3).rawValue })
    #expect(seven.councils.count == 6)
    #expect(seven.problems.count == 1 && seven.problems[0].contains("Six councils"))
    let lens = try model(["Aldermoor"], lens: "none")
    #expect(lens.problems.count == 1)
    #expect(lens.sections.count == 2)
  }

  @Test("A council named twice is shown once")
  func twice() throws {
    #expect(try model(["Aldermoor", "E06900001"]).councils.count == 1)
  }

  @Test("A hostile name stays text and the page still answers")
  func hostile() async throws {
    let answer = try await SampleSite.get("/compare?councils=%22%3E%3Cimg%20src=x%3E&lens=%3Cb%3E")
    #expect(answer.status == 200)
    #expect(!answer.body.contains("<img"))
    #expect(!answer.body.contains("<b>"))
  }

  @Test("The download holds the councils chosen")
  func download() async throws {
    let csv = try await SampleSite.get(
      "/compare.csv?councils=E06900001&councils=E06900004&lens=pay_s")
    #expect(csv.body.split(whereSeparator: \.isNewline).count == 3)
  }
}
