import Accounts
import Assessment
import Foundation
import Sector
import Store

import enum TestSupport.SampleFramework

@testable import Web

/// A site with seven small councils and the sample framework, and the browsers of one of them.
struct AssessSite {
  let store: Store
  let lead: SiteBrowser
  static let council = AuthorityCode("E06000001")
  static let other = AuthorityCode("E06000002")

  init() throws {
    store = try Store(database: .init())
    _ = try store.importing(path: "councils", kind: "test") { sink in
      for number in 1...7 {
        try sink.put(
          Authority(
            code: AuthorityCode("E0600000\(number)"), name: "Council \(number)", tier: .unitary,
            region: "North", nation: "England"))
      }
    }
    try store.loadFramework(
      FrameworkFile.text(of: SampleFramework.one), file: "sample.yaml", by: .console, from: "test")
    lead = try SiteBrowser(store)
    try lead.signIn(as: "Lea Lead", Membership(.lead, of: .authority(Self.council)))
  }

  /// A browser of somebody else; without memberships one that is not signed in.
  func browser(_ memberships: Membership..., name: String = "Ann Other") throws -> SiteBrowser {
    let browser = lead.another()
    for membership in memberships { try browser.signIn(as: name, membership) }
    return browser
  }

  /// Prepares a round by its forms, and gives back its id.
  func prepare(names: String = "hidden") async throws -> String {
    try await lead.get("/assess/new/\(Self.council)")
    let answer = try await lead.post(
      "/assess/new/\(Self.council)", ["title": "Spring 2027", "names": names])
    let parts = answer.location?.split(separator: "/").map(String.init) ?? []
    return parts.count > 1 ? parts[1] : ""
  }

  func invite(_ people: String, role: RoleGroup, to round: String) async throws
    -> SiteBrowser.Answer
  {
    try await lead.get("/assess/\(round)/people")
    return try await lead.post(
      "/assess/\(round)/people", ["role": role.rawValue, "people": people])
  }

  @discardableResult
  func step(_ step: RoundStep, _ round: String) async throws -> SiteBrowser.Answer {
    try await lead.get("/assess/\(round)")
    return try await lead.post("/assess/\(round)/step", ["step": step.rawValue])
  }

  /// The personal links that wait in the outbox, by address.
  func links() throws -> [String: String] {
    let mails = try store.database.read { session in
      try session.all("SELECT address, text FROM mail WHERE kind = 'assessment' ORDER BY id") {
        ($0.text(0), $0.text(1))
      }
    }
    var links: [String: String] = [:]
    for (address, text) in mails {
      if let link = text.firstMatch(of: /\/assess\/answer\/[A-Za-z0-9_-]+/) {
        links[address] = String(link.output)
      }
    }
    return links
  }

  /// Answers both themes of the sample framework by a personal link.
  func answer(_ level: String, by link: String, evidence: String = "") async throws {
    let browser = lead.another()
    for (theme, statements) in [("process", ["A1", "A2"]), ("people", ["B1", "B2"])] {
      try await browser.get("\(link)/\(theme)")
      try await browser.post(
        "\(link)/\(theme)",
        [
          "\(statements[0])-now": level, "\(statements[0])-ambition": "4",
          "\(statements[0])-importance": "high", "\(statements[0])-evidence": evidence,
          "\(statements[0])-revision": "0", "\(statements[1])-now": level,
          "\(statements[1])-ambition": "3", "\(statements[1])-revision": "0", "do": "next",
        ])
    }
  }

  func agree(_ statement: String, now: String, ambition: String, in round: String) async throws
    -> SiteBrowser.Answer
  {
    try await lead.get("/assess/\(round)/agree/\(statement)")
    return try await lead.post(
      "/assess/\(round)/agree/\(statement)",
      [
        "now": now, "ambition": ambition, "importance": "high", "reasons": "We talked",
        "agreed_by": "Board of 3 March", "revision": "0",
      ])
  }
}
