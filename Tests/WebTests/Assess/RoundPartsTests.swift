import Accounts
import Assessment
import Foundation
import Store
import Testing

@testable import Web

/// docs/reference/permissions.md says which part of a round is seen and changed in which state; the
/// site does the same.
@Suite struct RoundPartsTests {
  /// The cells of the table, by part and state.
  private let cells: [String: [String]]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "docs/reference/permissions.md"), encoding: .utf8)
    let part = try #require(
      text.components(separatedBy: "\n## ").first { $0.hasPrefix("Parts of a round") })
    cells = Dictionary(
      uniqueKeysWithValues: part.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return (cells[0], Array(cells.dropFirst()))
      })
  }

  private static let states = RoundState.allCases

  @Test("Each part is seen and changed by those who stand in its cell, and by nobody else")
  func everyCell() async throws {
    let site = try AssessSite()
    let round = try await site.prepare()
    let member = try site.browser(Membership(.member, of: .authority(AssessSite.council)))
    let other = try site.browser(Membership(.lead, of: .authority(AssessSite.other)), name: "Omar")
    _ = try await site.invite("Ann, ann@a.gov.uk", role: .manager, to: round)
    var own: String?
    for (column, state) in Self.states.enumerated() {
      try await bring(round, to: state, at: site)
      #expect(try site.store.round(round).state == state)
      own = try own ?? site.links()["ann@a.gov.uk"]
      for (part, page) in Self.pages {
        let cell = try #require(cells[part]?[column], "\(part)")
        let what = "\(part), \(state.label): \(cell)"
        let asLead = try await site.lead.get("/assess/\(round)\(page)").status == 200
        let asMember = try await member.get("/assess/\(round)\(page)").status == 200
        #expect(asLead == (cell.hasPrefix("M") || cell.hasPrefix("L")), "\(what)")
        if cell.hasPrefix("M") { #expect(asMember, "\(what)") }
        if part == "list of people" { #expect(!asMember, "\(what)") }
        #expect(try await other.get("/assess/\(round)\(page)").status == 404, "\(what)")
      }
      try await checkOwnAnswers(own, column, site)
      try await checkChanges(round, column, site)
    }
  }

  /// Pages that show a part.
  private static let pages = [
    "title, dates, how many have answered": "", "list of people": "/people",
    "answers of everybody together": "/spread", "the team's answers": "/agree",
    "results and report": "/results", "roadmap": "/roadmap",
  ]

  private func bring(_ round: String, to state: RoundState, at site: AssessSite) async throws {
    switch state {
    case .draft: break
    case .open: try await site.step(.open, round)
    case .closed: try await site.step(.close, round)
    case .agreed:
      for statement in ["A1", "A2", "B1", "B2"] {
        _ = try await site.agree(statement, now: "2", ambition: "3", in: round)
      }
      try await site.step(.agree, round)
    case .signedOff: try await site.step(.signOff, round)
    }
  }

  private func checkOwnAnswers(_ link: String?, _ column: Int, _ site: AssessSite) async throws {
    let cell = try #require(cells["one's own answers"]?[column])
    guard let link else {
      #expect(cell == "none yet")
      return
    }
    let browser = site.lead.another()
    let page = try await browser.get("\(link)/process")
    #expect((page.status == 200) == cell.hasPrefix("own"), "\(cell): \(page.status)")
    #expect(page.body.contains("name=\"A1-now\"") == cell.contains("changes"), "\(cell)")
  }

  /// What leads change has a form on its page, and what is sent without one is not kept.
  private func checkChanges(_ round: String, _ column: Int, _ site: AssessSite) async throws {
    let path = "/assess/\(round)"
    let people = try await site.lead.get(path + "/people").body
    #expect(
      people.contains("name=\"people\"") == (cells["list of people"]?[column] == "L change"))
    let agree = try await site.lead.get(path + "/agree/A1").body
    #expect(
      agree.contains("name=\"agreed_by\"") == (cells["the team's answers"]?[column] == "L change"))
    let action = try await site.lead.get(path + "/roadmap/new").body
    #expect(
      action.contains("name=\"title\"") == (cells["roadmap"]?[column] == "L change"),
      "roadmap, column \(column)")
    try await site.lead.get(path)
    try await site.lead.post(path + "/sharing", ["sharing": "named"])
    #expect(
      (try site.store.round(round).sharing == .named)
        == (cells["who may see the result outside"]?[column] == "L change"))
  }
}
