import Accounts
import Assessment
import Foundation
import Sector
import Store
import Testing

@testable import Web

/// The whole way of a council of eight people, by the forms of the site.
@Suite("A council of eight people")
struct AssessJourneyTests {
  @Test("open, invite, answer, close, spread, agree, sign off, results, export, print")
  func journey() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let address = "/assess/\(round)"
    let officers = try await site.invite(
      "Ann Wood, ann@a.gov.uk\nBo Hill <bo@a.gov.uk>\ncy@a.gov.uk\nDee Lake dee@a.gov.uk",
      role: .seniorOfficer, to: round)
    #expect(officers.status == 303)
    _ = try await site.invite(
      "Eve, e@a.gov.uk; \nFay, f@a.gov.uk\nGus, g@a.gov.uk\nHal, h@a.gov.uk",
      role: .electedMember, to: round)
    try await site.step(.open, round)
    let links = try site.links()
    #expect(links.count == 8)

    for (number, link) in links.sorted(by: { $0.key < $1.key }).map(\.value).enumerated() {
      try await site.answer(number < 4 ? "3" : "1", by: link, evidence: "proof <\(number)>")
    }
    let people = try await site.lead.get("\(address)/people")
    #expect(people.body.contains("Ann Wood") && !people.body.contains("proof"))
    #expect(try await site.lead.get("\(address)/spread").status == 409)
    #expect(try await site.lead.get("\(address)/results.csv").status == 409)

    try await site.step(.close, round)
    let spread = try await site.lead.get("\(address)/spread")
    #expect(spread.status == 200)
    #expect(spread.body.contains("Senior officers place us higher than elected members."))
    #expect(spread.body.contains("Most worth talking through"))
    let door = try #require(links.values.min())
    let reader = site.lead.another()
    let early = try await reader.get(door + "/everybody")
    #expect(early.body.contains("Senior officers place us higher than elected members."))
    #expect(early.body.contains("You: level") && !early.body.contains("Agreed:"))
    #expect(!early.body.contains("Ann Wood"))
    let one = try await site.lead.get("\(address)/agree/A1")
    #expect(one.body.contains("proof &lt;0&gt;") && !one.body.contains("Ann Wood"))

    for statement in ["A1", "A2", "B1", "B2"] {
      #expect(try await site.agree(statement, now: "2", ambition: "4", in: round).status == 303)
    }
    try await site.step(.agree, round)
    try await site.step(.signOff, round)
    let results = try await site.lead.get("\(address)/results")
    #expect(results.body.contains("2 levels to go × matters most (3) = 6"))
    #expect(results.body.contains("first round that can be compared"))
    let csv = try await site.lead.get("\(address)/results.csv")
    #expect(csv.body.contains("A1,Process,We do it,2,4,2,high,6,"))
    for format in ["csv", "json", "xlsx"] {
      for table in ["results", "spread", "agree", "roadmap"] {
        #expect(try await site.lead.get("\(address)/\(table).\(format)").status == 200)
      }
    }
    let report = try await site.lead.get("\(address)/report")
    #expect(report.body.split(separator: "class=\"side\"").count == 4)
    let picture = try await site.lead.get("\(address)/picture/themes.svg")
    #expect(picture.body.hasPrefix("<svg") && picture.headers[.contentType] == "image/svg+xml")
    #expect(try await site.lead.get("\(address)/picture/nothing.svg").status == 404)
    let late = try await reader.get(door + "/everybody")
    #expect(late.body.contains("Agreed: level 2, ambition 4."))
    #expect(try await reader.get(address + "/results").status != 200)
  }

  @Test("a late person is let in again while nothing is agreed")
  func reopen() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    _ = try await site.invite("Ann, ann@a.gov.uk", role: .manager, to: round)
    try await site.step(.open, round)
    try await site.step(.close, round)
    try await site.step(.reopen, round)
    #expect(try site.store.round(round).state == .open)
    let link = try #require(try site.links()["ann@a.gov.uk"])
    try await site.answer("2", by: link)
    #expect(try site.store.answerCounts(in: round).values.reduce(0, +) == 4)
  }

  @Test("actions, and what became of an ambition")
  func roadmap() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let address = "/assess/\(round)"
    _ = try await site.invite("Ann, ann@a.gov.uk", role: .manager, to: round)
    try await site.step(.open, round)
    try await site.step(.close, round)
    for statement in ["A1", "A2", "B1", "B2"] {
      _ = try await site.agree(statement, now: "1", ambition: "2", in: round)
    }
    try await site.step(.agree, round)
    try await site.lead.get("\(address)/roadmap/new?statement=A1")
    let refused = try await site.lead.post("\(address)/roadmap/new", ["title": "Map <all> paths"])
    #expect(refused.status == 422 && refused.body.contains("Map &lt;all&gt; paths"))
    let saved = try await site.lead.post(
      "\(address)/roadmap/new",
      [
        "title": "Map all paths", "owner": "Ann", "statement": "A1", "due-day": "1",
        "due-month": "6", "due-year": "2024", "state": "started", "revision": "0",
      ])
    #expect(saved.status == 303)
    let roadmap = try await site.lead.get("\(address)/roadmap")
    #expect(roadmap.body.contains("1 June 2024, past"))
    #expect(!roadmap.body.contains("new?statement=A1") && roadmap.body.contains("new?statement=A2"))
    let early = try await site.lead.post(
      "\(address)/review/A1", ["outcome": "reached", "what": "It worked"])
    #expect(early.status == 409 && early.body.contains("It worked"))
    #expect(try site.store.reviews(in: round).isEmpty, "an ambition ends after the signature only")
    try await site.step(.signOff, round)
    try await site.lead.get("\(address)/review/A1")
    _ = try await site.lead.post(
      "\(address)/review/A1", ["outcome": "not-reached", "now": "1", "what": "Staff left"])
    #expect(try await site.lead.get("\(address)/roadmap").body.contains("We did not get further"))
  }

  @Test("what another council closed is told by name among councils that are named, and only there")
  func closedGaps() async throws {
    let site = try AssessSite()
    func signedOff(_ council: AuthorityCode, now: Level, _ sharing: Sharing) throws -> Round {
      let round = try site.store.addRound(
        to: council, title: "Round", framework: "sample", showsNames: false, by: .console,
        from: "test")
      try site.store.invite(
        [RoundInvitation(name: "Ann", email: "ann@a.gov.uk", role: .manager)], to: round.id,
        by: .console, from: "test")
      for step in [RoundStep.open, .close] {
        _ = try site.store.take(step, in: round.id, name: "Ann", by: .console, from: "test")
      }
      for statement in ["A1", "A2", "B1", "B2"] {
        _ = try site.store.save(
          AgreedAnswer(statement, now: .level(now), ambition: .four, agreedBy: "Board"),
          in: round.id, by: .console, from: "test")
      }
      for step in [RoundStep.agree, .signOff] {
        _ = try site.store.take(step, in: round.id, name: "Ann", by: .console, from: "test")
      }
      try site.store.share(round.id, sharing, by: .console, from: "test")
      return round
    }
    let own = try signedOff(AssessSite.council, now: .one, .counted)
    let address = "/assess/\(own.id)/results"
    for number in 2...6 {
      let round = try signedOff(AuthorityCode("E0600000\(number)"), now: .two, .named)
      try site.store.save(
        AmbitionReview(
          round: round.id, statement: "A1", outcome: .reached, now: .three, whatHappened: "",
          by: "Ann", on: try #require(Day("2028-01-01"))), by: .console, from: "test")
    }
    let counted = try await site.lead.get(address)
    #expect(counted.body.contains("Beside 5 councils of the same kind"))
    #expect(!counted.body.contains("Council 3"))
    try await site.lead.get("/assess/\(own.id)")
    try await site.lead.post("/assess/\(own.id)/sharing", ["sharing": "named"])
    let named = try await site.lead.get(address)
    #expect(named.body.contains("Council 3") && named.body.contains("level 2 to 3"))
  }
}
