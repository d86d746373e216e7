import Accounts
import Assessment
import Foundation
import Sector
import Store
import Testing

@testable import Web

@Suite("Who may see and do what in a round")
struct AssessAccessTests {
  private let pages = [
    "", "/people", "/spread", "/agree", "/agree/A1", "/results", "/report", "/roadmap", "/answer",
    "/before", "/answers",
  ]

  @Test("other councils, stewards and strangers are told that nothing is there")
  func others() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let other = try site.browser(Membership(.lead, of: .authority(AssessSite.other)))
    let steward = try site.browser(Membership(.steward, of: .sector))
    for page in pages {
      #expect(try await other.get("/assess/\(round)\(page)").status == 404, "\(page)")
      #expect(try await steward.get("/assess/\(round)\(page)").status == 404, "\(page)")
    }
    let visitor = try site.browser()
    #expect(try await visitor.get("/assess/\(round)").status == 303)
    #expect(try await visitor.get("/assess").status == 200)
    #expect(try await visitor.get("/assess/framework").status == 200)
    #expect(try await visitor.get("/assess/framework/1.csv").status == 200)
    #expect(try await visitor.get("/assess/framework/9").status == 404)
    #expect(try await other.get("/assess/new/\(AssessSite.council)").status == 404)
  }

  @Test("a member reads and answers, and leads nothing")
  func member() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let member = try site.browser(Membership(.member, of: .authority(AssessSite.council)))
    #expect(try await member.get("/assess/\(round)").status == 200)
    #expect(try await member.get("/assess/\(round)/people").status == 404)
    #expect(try await member.get("/assess/new/\(AssessSite.council)").status == 404)
    try await member.get("/account")
    let step = try await member.post("/assess/\(round)/step", ["step": "open"])
    #expect(step.status == 404)
    #expect(try site.store.round(round).state == .draft)
    let answer = try await member.get("/assess/\(round)/answer")
    #expect(answer.status == 404 && answer.body.contains("not on the list"))
  }

  @Test("somebody with an account answers without a link")
  func account() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let member = try site.browser()
    let account = try member.signIn(
      as: "Ann Wood", Membership(.member, of: .authority(AssessSite.council)))
    _ = try await site.invite("Ann Wood, \(account.email)", role: .manager, to: round)
    try await site.step(.open, round)
    #expect(try await member.get("/assess").body.contains("Your answers are asked for"))
    try await member.get("/assess/\(round)/answer/process")
    let saved = try await member.post(
      "/assess/\(round)/answer/process", ["A1-now": "2", "do": "save"])
    #expect(saved.location == "/assess/\(round)/answer/process")
    #expect(try site.store.answerCounts(in: round).values.first == 1)
    let sheet = try await member.get("/assess/\(round)/answer.csv")
    #expect(sheet.body.contains("A1,Process,We do it,2,"))
  }

  @Test("a link opens one person's answers, tells nobody else's, and is never kept by anybody")
  func link() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    _ = try await site.invite("Ann, ann@a.gov.uk\nBo, bo@a.gov.uk", role: .manager, to: round)
    try await site.step(.open, round)
    let links = try site.links()
    let (ann, bo) = (try #require(links["ann@a.gov.uk"]), try #require(links["bo@a.gov.uk"]))
    try await site.answer("3", by: ann, evidence: "secret of Ann")
    let browser = try site.browser()
    let own = try await browser.get("\(ann)/process")
    #expect(own.body.contains("secret of Ann"))
    #expect(own.headers[.cacheControl] == "no-store")
    let others = try await browser.get("\(bo)/process")
    #expect(!others.body.contains("secret of Ann"))
    #expect(try await browser.get("/assess/answer/guess").status == 404)
    #expect(try await browser.get("\(ann)/nothing").status == 404)
    let trail = try site.store.database.read { session in
      try session.all("SELECT origin || details FROM audit_entry") { $0.text(0) }
    }.joined()
    let token = String(ann.split(separator: "/").last ?? "")
    #expect(!trail.contains(token) && !trail.contains("secret of Ann"))
  }
}
