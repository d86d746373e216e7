import Assessment
import Foundation
import Store
import Testing

@testable import Web

@Suite("The page of the spread")
struct SpreadPageTests {
  private func people(
    _ levels: [Level], role: RoleGroup, statement: String = "A1", ambition: Level? = nil
  ) -> [(role: RoleGroup, answers: [Answer])] {
    levels.map {
      (
        role,
        [
          Answer(
            statement, now: .level($0), ambition: ambition, confidence: .high, importance: .high)
        ]
      )
    }
  }

  @Test("the ambition stands beside the level now, with importance and confidence in words")
  func ambition() async throws {
    let site = try AssessSite()
    let round = try site.closedRound(
      people([.one, .two, .two], role: .manager, ambition: .four)
        + people([.two], role: .partner, ambition: .four))
    let page = try await site.lead.get("/assess/\(round)/spread")
    #expect(
      page.body.contains("Everybody, now (4)") && page.body.contains("Everybody, ambition (4)"))
    #expect(!page.body.contains("Partners, now") && !page.body.contains("Managers, now"))
    #expect(page.body.contains("ambition level 4, “Matters most”, “Very sure”."))
    #expect(page.body.contains("Level 2 Demand-aware:") && page.body.contains("we see why"))
    let csv = try await site.lead.get("/assess/\(round)/spread.csv")
    #expect(csv.body.contains("ambition_4,ambition_median,importance_middle,confidence_middle"))
    #expect(csv.body.contains("A1,all,1,3,0,0,0,2"))
    #expect(csv.body.contains(/,0,0,0,4,4(\.0)?,high,high/))
    #expect(!csv.body.contains("partner") && !csv.body.contains("manager"))
  }

  @Test("what fewer than three people wanted is not shown where names are hidden")
  func fewAmbitions() async throws {
    let site = try AssessSite()
    let round = try site.closedRound(
      people([.one, .two, .two], role: .manager)
        + people([.two, .two], role: .manager, ambition: .four))
    let page = try await site.lead.get("/assess/\(round)/spread")
    #expect(page.body.contains("Everybody, now (5)") && !page.body.contains("ambition (2)"))
    #expect(!page.body.contains("ambition level"))
  }

  @Test("agreement is folded, what differs is open, and every fold prints open")
  func folds() async throws {
    let site = try AssessSite()
    let apart = [Answer("A1", now: .level(.one)), Answer("A2", now: .level(.two))]
    let other = [Answer("A1", now: .level(.four)), Answer("A2", now: .level(.two))]
    let round = try site.closedRound(
      Array(repeating: (RoleGroup.seniorOfficer, apart), count: 4)
        + Array(repeating: (RoleGroup.electedMember, other), count: 4))
    let page = try await site.lead.get("/assess/\(round)/spread")
    #expect(page.body.contains("<details open class=\"prints\" id=\"A1\">"))
    #expect(page.body.contains("<details class=\"prints\" id=\"A2\">"))
    #expect(
      page.says(
        inOrder: "Most worth talking through", "href=\"#A1\"", "Theme by theme",
        "href=\"#process\"", "id=\"process\""))
  }

  @Test("a closed round that nobody answered says so, with names and without")
  func nobody() async throws {
    let site = try AssessSite()
    for names in [true, false] {
      let round = try site.closedRound(names: names)
      let page = try await site.lead.get("/assess/\(round)/spread")
      #expect(page.body.contains("Nobody answered before the round was closed."))
      #expect(page.body.contains("No answers to compare"))
      #expect(!page.body.contains("without showing who") && !page.body.contains("id=\"A1\""))
    }
    let named = try site.closedRound(names: true, title: "Named")
    #expect(try await site.lead.get("/assess/\(named)/answers").body.contains("Nobody answered"))
    try site.settle(named, ["A1", "A2", "B1", "B2"].map { AgreedAnswer($0, now: .level(.two)) })
    let report = try await site.lead.get("/assess/\(named)/report")
    #expect(report.body.contains("Nobody answered alone before the team settled"))
    #expect(!report.body.contains("Most worth talking through"))
  }

  @Test("two people of a round that hides names are too few, and one of a named round is not")
  func few() async throws {
    let site = try AssessSite()
    let hidden = try site.closedRound(people([.one, .two], role: .manager))
    let page = try await site.lead.get("/assess/\(hidden)/spread")
    #expect(page.body.contains("2 people answered. Names are hidden"))
    let named = try site.closedRound(names: true, people([.two], role: .manager))
    let one = try await site.lead.get("/assess/\(named)/spread")
    #expect(one.body.contains("One person answered.") && one.body.contains("Nobody answered this."))
    #expect(one.body.contains("One person chose level 2."))
  }

  @Test("answers by name stand in the framework's order with the statement's words")
  func named() async throws {
    let site = try AssessSite()
    try site.useLongFramework()
    let round = try site.closedRound(
      names: true,
      [
        (.manager, ["S2", "S10", "S20"].map { Answer($0, now: .level(.three)) }),
        (.partner, [Answer("S2", now: .dontKnow)]),
      ])
    let page = try await site.lead.get("/assess/\(round)/answers")
    #expect(
      page.says(
        inOrder: "href=\"#person-1\"", "Person 0, manager", "S20. Statement number 20",
        "S10. Statement number 10", "S2. Statement number 2", "Person 1, partner",
        "does not know"))
  }

  @Test("the form to agree says what it was filled in with")
  func prefilled() async throws {
    let site = try AssessSite()
    let round = try site.closedRound(people([.one, .two, .two], role: .manager, ambition: .three))
    let form = try await site.lead.get("/assess/\(round)/agree/A1")
    #expect(form.body.contains("The middle of the answers is level 2 now."))
    #expect(
      form.body.contains(
        "middle of what people said: the ambition (3 Demand-led) and how much it matters (matters "
          + "most)."))
    let bare = try await site.lead.get("/assess/\(round)/agree/A2")
    #expect(!bare.body.contains("Filled in below"))
  }
}
