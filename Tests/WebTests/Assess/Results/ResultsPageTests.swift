import Assessment
import Foundation
import Sector
import Store
import Testing

@testable import Web

@Suite("The page of the results")
struct ResultsPageTests {
  private func agreed(_ levels: [(String, Level, Level?)]) -> [AgreedAnswer] {
    levels.map { AgreedAnswer($0.0, now: .level($0.1), ambition: $0.2, importance: .high) }
  }

  @Test("the headline quotes, says how many tie, and counts nothing twice")
  func headline() async throws {
    let site = try AssessSite()
    let round = try site.closedRound()
    try site.settle(
      round,
      agreed([
        ("A1", .three, .four), ("A2", .three, .four), ("B1", .three, .three), ("B2", .two, .two),
      ]))
    let page = try await site.lead.get("/assess/\(round)/results")
    #expect(page.body.contains("1 of 4 statements is a strength: at level 3 or 4, with no gap"))
    #expect(page.body.contains("2 statements have a gap to close."))
    #expect(page.body.contains("2 of these weigh most and equally, among them “A1. We do it”."))
    #expect(page.body.contains("Furthest to go, by 1 level: Process"))
  }

  @Test("one gap alone is the weightiest, and no gap is said as such")
  func one() async throws {
    let site = try AssessSite()
    let round = try site.closedRound()
    try site.settle(
      round,
      agreed([
        ("A1", .one, .four), ("A2", .two, .two), ("B1", .two, .two), ("B2", .two, .two),
      ]))
    let page = try await site.lead.get("/assess/\(round)/results")
    #expect(page.body.contains("No statement is yet at level 3 or 4, with no gap to close."))
    #expect(page.body.contains("1 statement has a gap to close. The weightiest is “A1. We do it”."))
    let other = try site.closedRound(title: "Other")
    try site.settle(other, agreed(["A1", "A2", "B1", "B2"].map { ($0, .four, .four) }))
    let content = try await site.lead.get("/assess/\(other)/results")
    #expect(content.body.contains("No statement has a gap to close."))
    #expect(content.body.contains("Council 1 is where it wants to be in every theme"))
  }

  @Test("what weighs most comes straight after the picture, the folds of the themes late")
  func order() async throws {
    let site = try AssessSite()
    let round = try site.closedRound()
    try site.settle(round, agreed(["A1", "A2", "B1", "B2"].map { ($0, .two, .three) }))
    let page = try await site.lead.get("/assess/\(round)/results")
    #expect(
      page.says(
        inOrder: "The profile", "What weighs most", "What is strong", "Your own view",
        "The profile, statement by statement", "Process: 2 of 2 statements have a gap to close"))
    for head in ["Now", "Ambition", "Weight"] {
      #expect(page.body.contains("<th scope=\"col\" class=\"num\">\(head)</th>"), "\(head)")
    }
  }

  @Test("what moved: risen, then fallen, then one sentence for the rest")
  func movers() async throws {
    let site = try AssessSite()
    let first = try site.closedRound(title: "First")
    try site.settle(
      first,
      agreed([
        ("A1", .one, .two), ("A2", .four, .four), ("B1", .two, .three), ("B2", .three, .three),
      ]))
    let second = try site.closedRound(title: "Second")
    try site.settle(
      second,
      agreed([
        ("A1", .three, .three), ("A2", .three, .four), ("B1", .two, .three), ("B2", .three, nil),
      ]))
    for page in ["results", "report"] {
      let answer = try await site.lead.get("/assess/\(second)/\(page)")
      #expect(answer.body.contains("1 statement rose and 1 fell."))
      #expect(
        answer.says(
          inOrder: "What moved since First", "A1. We do it", "up 2", "2: reached", "A2. We do it",
          "down 1", "4: reached then, not now",
          "2 statements did not move; 1 of them was meant to rise."))
    }
  }

  @Test("long lists are cut and say how many more there are")
  func cut() async throws {
    let site = try AssessSite()
    try site.useLongFramework()
    let statements = AssessSite.longFramework.statements.map(\.id)
    let first = try site.closedRound(title: "First")
    try site.settle(first, agreed(statements.map { ($0, .one, .two) }))
    let gaps = try site.closedRound(title: "Gaps")
    try site.settle(gaps, agreed(statements.map { ($0, .two, .four) }))
    let results = try await site.lead.get("/assess/\(gaps)/results")
    #expect(results.body.contains("The other 11 gaps"))
    #expect(results.body.contains("The other 15 that moved"))
    let report = try await site.lead.get("/assess/\(gaps)/report")
    #expect(report.body.contains("9 more gaps weigh as much as the last or less; the results page"))
    #expect(report.body.contains("16 more moved as far or less; the results page lists all."))
    #expect(report.body.contains("16 more weigh as much as the last of these."))

    let strengths = try site.closedRound(title: "Strengths")
    try site.settle(strengths, agreed(statements.map { ($0, .four, .four) }))
    let strong = try await site.lead.get("/assess/\(strengths)/results")
    #expect(strong.body.contains("The other 9 strengths"))
    let printed = try await site.lead.get("/assess/\(strengths)/report")
    #expect(printed.body.contains("15 more statements are strong; the results page lists all."))
  }

  @Test("the report has four sides, its full address and no empty table")
  func report() async throws {
    let site = try AssessSite()
    let round = try site.closedRound()
    try site.settle(round, agreed(["A1", "A2", "B1", "B2"].map { ($0, .two, .two) }))
    let report = try await site.lead.get("/assess/\(round)/report")
    #expect(report.body.components(separatedBy: "class=\"side\"").count == 4)
    #expect(report.body.contains("http://127.0.0.1:8080/assess/\(round)/report"))
    #expect(report.body.contains("<p>No action is planned yet.</p>"))
    #expect(!report.body.contains("<table"))
  }

  @Test("long texts of a report are cut short")
  func longTexts() async throws {
    let site = try AssessSite()
    let round = try site.closedRound()
    try site.settle(
      round, agreed(["A1", "A2", "B1", "B2"].map { ($0, .two, .three) }), isSigned: false)
    for number in 1...12 {
      _ = try site.store.save(
        RoadmapAction(
          id: "action-\(number)", round: round, statement: "A1",
          title: String(repeating: "many words ", count: 40) + "end of it", owner: "Ann",
          due: Day("2028-01-01")), by: .console, from: "test")
    }
    let report = try await site.lead.get("/assess/\(round)/report")
    #expect(!report.body.contains("end of it") && report.body.contains("many words many …"))
    #expect(report.body.contains("2 more actions are planned or done; the roadmap lists all."))
    #expect(report.body.contains("3 gaps have no action yet: “A2. We do it”"))
    let roadmap = try await site.lead.get("/assess/\(round)/roadmap")
    #expect(roadmap.body.contains("end of it"))
    #expect(roadmap.body.contains("12 actions are open; none is done."))
  }

  @Test("a picture for slides states the finding and fills its height")
  func picture() async throws {
    let site = try AssessSite()
    let round = try site.closedRound()
    try site.settle(round, agreed(["A1", "A2", "B1", "B2"].map { ($0, .two, .three) }))
    let picture = try await site.lead.get("/assess/\(round)/picture/process.svg")
    #expect(picture.body.contains("Process: 2 of 2 statements have a gap to close"))
    #expect(picture.body.contains("height=\"268\""))
  }
}
