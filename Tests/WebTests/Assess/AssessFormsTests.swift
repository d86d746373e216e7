import Accounts
import Assessment
import Foundation
import Sector
import Store
import Testing

import enum TestSupport.SampleFramework

@testable import Web

@Suite("Nothing typed is lost")
struct AssessFormsTests {
  private func opened(_ site: AssessSite) async throws -> (round: String, link: String) {
    let round = try await site.prepare()
    _ = try await site.invite("Ann, ann@a.gov.uk", role: .manager, to: round)
    try await site.step(.open, round)
    return (round, try #require(try site.links()["ann@a.gov.uk"]))
  }

  @Test("a round that closes while somebody types gives the text back")
  func closedMeanwhile() async throws {
    let site = try AssessSite()
    let (round, link) = try await opened(site)
    let ann = try site.browser()
    try await ann.get("\(link)/process")
    try await site.step(.close, round)
    let answer = try await ann.post(
      "\(link)/process",
      ["A1-now": "4", "A1-evidence": "typed on the bus & <b>", "A1-revision": "0"])
    #expect(answer.status == 409)
    #expect(answer.body.contains("typed on the bus &amp; &lt;b&gt;"))
    #expect(answer.body.contains("The round takes no answers now"))
    #expect(try site.store.answerCounts(in: round).values.first == 0)
  }

  @Test("two devices: both texts are shown, and saving again keeps the second")
  func twoDevices() async throws {
    let site = try AssessSite()
    let (_, link) = try await opened(site)
    let (phone, desk) = (try site.browser(), try site.browser())
    try await phone.get("\(link)/process")
    try await desk.get("\(link)/process")
    _ = try await phone.post(
      "\(link)/process", ["A1-now": "1", "A1-evidence": "from the phone", "A1-revision": "0"])
    let conflict = try await desk.post(
      "\(link)/process", ["A1-now": "4", "A1-evidence": "from the desk", "A1-revision": "0"])
    #expect(conflict.status == 409)
    #expect(conflict.body.contains("from the phone") && conflict.body.contains("from the desk"))
    #expect(conflict.body.contains("name=\"A1-revision\" value=\"1\""))
    let again = try await desk.post(
      "\(link)/process", ["A1-now": "4", "A1-evidence": "from the desk", "A1-revision": "1"])
    #expect(again.status == 303)
  }

  @Test("a date that the calendar has not comes back with what was typed")
  func badDate() async throws {
    let site = try AssessSite()
    let (_, link) = try await opened(site)
    let ann = try site.browser()
    try await ann.get("\(link)/process")
    let answer = try await ann.post(
      "\(link)/process",
      [
        "A1-now": "2", "A1-target-day": "31", "A1-target-month": "2", "A1-target-year": "2028",
        "A1-evidence": "kept",
      ])
    #expect(answer.status == 422)
    #expect(answer.body.contains("a day that the calendar has") && answer.body.contains("kept"))
    #expect(answer.body.contains("value=\"31\""))
  }

  @Test("a list of people with mistakes comes back whole, and nobody is invited")
  func badPeople() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let answer = try await site.invite(
      "Ann, ann@a.gov.uk\nno address here", role: .manager, to: round)
    #expect(answer.status == 422)
    #expect(answer.body.contains("Line 2") && answer.body.contains("Ann, ann@a.gov.uk"))
    #expect(try site.store.respondents(in: round).isEmpty)
  }

  @Test(
    "people as they are pasted",
    arguments: [
      ("Ann Wood, ann@a.uk", "Ann Wood", "ann@a.uk"),
      ("Ann Wood <ann@a.uk>", "Ann Wood", "ann@a.uk"), ("ann@a.uk", "", "ann@a.uk"),
      ("ann@a.uk\tAnn Wood", "Ann Wood", "ann@a.uk"),
      ("\"Wood, Ann\" <ann@a.uk>;", "Wood, Ann", "ann@a.uk"), ("nobody", "", "nobody"),
    ])
  func lines(line: String, name: String, email: String) {
    #expect(PersonLine(line).name == name)
    #expect(PersonLine(line).email == email)
  }

  @Test("a list of people that is sent after the close comes back with the reason")
  func peopleAfterTheClose() async throws {
    let site = try AssessSite()
    let (round, _) = try await opened(site)
    try await site.lead.get("/assess/\(round)/people")
    try site.store.take(.close, in: round, name: "Mia", by: .console, from: "test")
    let answer = try await site.lead.post(
      "/assess/\(round)/people", ["role": "manager", "people": "Late Lou, lou@a.gov.uk"])
    #expect(answer.status == 409)
    #expect(answer.body.contains("Late Lou, lou@a.gov.uk"))
    #expect(!answer.body.contains("Add them and send the links"))
    #expect(try site.store.respondents(in: round).allSatisfy { $0.email != "lou@a.gov.uk" })
  }

  @Test(
    "reasons that are typed while another lead moves the round on come back, and not as agreed",
    arguments: [[RoundStep.agree, .signOff], [.agree]])
  func agreedMeanwhile(steps: [RoundStep]) async throws {
    let site = try AssessSite()
    let (round, _) = try await opened(site)
    try await site.step(.close, round)
    for statement in ["A1", "A2", "B1", "B2"] {
      _ = try await site.agree(statement, now: "2", ambition: "3", in: round)
    }
    try await site.lead.get("/assess/\(round)/agree/A1")
    for step in steps {
      try site.store.take(step, in: round, name: "Mia", by: .console, from: "test")
    }
    let late = try await site.lead.post(
      "/assess/\(round)/agree/A1",
      [
        "now": "4", "reasons": "typed <too> late", "agreed_by": "Us", "revision": "1",
      ])
    #expect(late.status == 409)
    #expect(late.body.contains("The round moved on while you typed"))
    #expect(late.body.contains("typed &lt;too&gt; late"))
    #expect(!late.body.contains("What the team agreed"))
  }

  @Test("reasons that are typed while a round takes answers again come back")
  func reopenedMeanwhile() async throws {
    let site = try AssessSite()
    let (round, _) = try await opened(site)
    try await site.step(.close, round)
    try await site.lead.get("/assess/\(round)/agree/A1")
    try site.store.take(.reopen, in: round, name: "Mia", by: .console, from: "test")
    let late = try await site.lead.post(
      "/assess/\(round)/agree/A1", ["now": "4", "reasons": "long reasons", "agreed_by": "Us"])
    #expect(late.status == 409 && late.body.contains("long reasons"))
  }

  @Test("two leads who agree on one statement both keep their text")
  func agreeing() async throws {
    let site = try AssessSite()
    let (round, _) = try await opened(site)
    try await site.step(.close, round)
    #expect(try await site.agree("A1", now: "2", ambition: "3", in: round).status == 303)
    let second = try await site.agree("A1", now: "3", ambition: "4", in: round)
    #expect(second.status == 409)
    #expect(second.body.contains("Somebody else saved this while you typed"))
    #expect(second.body.contains("name=\"revision\" value=\"1\""))
    let missing = try await site.lead.post(
      "/assess/\(round)/agree/A2", ["reasons": "long reasons", "revision": "0"])
    #expect(missing.status == 422 && missing.body.contains("long reasons"))
    let early = try await site.step(.agree, round)
    let page = try await site.lead.follow(early)
    #expect(page.body.contains("3 statements have no agreed answer yet"))
  }

  @Test("a steward's draft: mistakes with their line, differences, two stewards, publishing")
  func draft() async throws {
    let site = try AssessSite()
    let steward = try site.browser(Membership(.steward, of: .sector))
    let start = try await steward.get("/assess/draft")
    #expect(start.status == 200 && start.body.contains("version: 2"))
    let bad = FrameworkFile.text(of: SampleFramework.two).replacing("id: C1", with: "id: A1")
    let refused = try await steward.post(
      "/assess/draft", ["text": bad, "revision": "0", "do": "publish"])
    #expect(refused.status == 422 && refused.body.contains("is there already, in line"))
    let stale = try await steward.post(
      "/assess/draft", ["text": "mine", "revision": "0", "do": "save"])
    #expect(stale.status == 409 && stale.body.contains("mine"))
    #expect(stale.body.contains("The text that somebody else saved"))
    _ = try await steward.post(
      "/assess/draft",
      ["text": FrameworkFile.text(of: SampleFramework.two), "revision": "1", "do": "save"])
    let checked = try await steward.get("/assess/draft")
    #expect(checked.body.contains("New: B9") && checked.body.contains("Gone: B1"))
    let published = try await steward.post(
      "/assess/draft",
      ["text": FrameworkFile.text(of: SampleFramework.two), "revision": "2", "do": "publish"])
    #expect(published.location == "/assess/framework")
    #expect(try site.store.newestFramework("sample")?.version == 2)
    #expect(try await site.lead.get("/assess/draft").status == 403)
  }
}
