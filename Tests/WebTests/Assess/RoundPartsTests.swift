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
    let member = try site.browser()
    let account = try member.signIn(
      as: "Ann Wood", Membership(.member, of: .authority(AssessSite.council)))
    let other = try site.browser(Membership(.lead, of: .authority(AssessSite.other)), name: "Omar")
    _ = try await site.invite("Ann Wood, \(account.email)", role: .manager, to: round)
    for (column, state) in Self.states.enumerated() {
      try await bring(round, to: state, at: site)
      #expect(try site.store.round(round).state == state)
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
      try await checkOwnAnswers(round, column, member, site)
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

  private func checkOwnAnswers(
    _ round: String, _ column: Int, _ member: SiteBrowser, _ site: AssessSite
  ) async throws {
    let cell = try #require(cells["one's own answers"]?[column])
    let page = "/assess/\(round)/answer/process"
    #expect((try await member.get(page).status == 200) == cell.hasPrefix("own"), "\(cell)")
    let before = try site.store.answerCounts(in: round).values.reduce(0, +)
    let statement = before == 0 ? "A1" : "A2"
    try await member.post(page, ["\(statement)-now": "2", "do": "save"])
    let after = try site.store.answerCounts(in: round).values.reduce(0, +)
    #expect((after > before) == cell.contains("changes"), "\(cell)")
  }

  /// What leads change has a form on its page or is kept when it is sent; nothing else is.
  private func checkChanges(_ round: String, _ column: Int, _ site: AssessSite) async throws {
    let path = "/assess/\(round)"
    let people = try await site.lead.get(path + "/people").body
    #expect(
      people.contains("name=\"people\"") == (cells["list of people"]?[column] == "L change"))
    let agree = try await site.lead.get(path + "/agree/A1").body
    #expect(
      agree.contains("name=\"agreed_by\"") == (cells["the team's answers"]?[column] == "L change"))
    let actions = try site.store.actions(in: round).count
    try await site.lead.get(path + "/roadmap/new")
    try await site.lead.post(
      path + "/roadmap/new",
      ["title": "Begin", "owner": "Ann", "due-day": "30", "due-month": "6", "due-year": "2027"])
    #expect(
      (try site.store.actions(in: round).count > actions)
        == (cells["roadmap"]?[column] == "L change"), "roadmap, column \(column)")
    try await site.lead.get(path)
    try await site.lead.post(path + "/sharing", ["sharing": "named"])
    #expect(
      (try site.store.round(round).sharing == .named)
        == (cells["who may see the result outside"]?[column] == "L change"))
  }
}
