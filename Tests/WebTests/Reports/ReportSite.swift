import Accounts
import Assessment
import Foundation
import Reports
import Sector
import Store

import enum TestSupport.SampleFramework

@testable import Web

/// The invented sector with the sample framework, and the browser of a lead of Aldermoor.
struct ReportSite {
  static let council = SampleStore.leader
  let store: Store
  let lead: SiteBrowser

  init() throws {
    store = try SampleStore.make()
    try store.loadFramework(
      FrameworkFile.text(of: SampleFramework.one), file: "sample.yaml", by: .console, from: "test")
    lead = try SiteBrowser(store)
    try lead.signIn(as: "Lea Lead", Membership(.lead, of: .authority(Self.council)))
  }

  func browser(_ role: Role, of scope: Scope) throws -> SiteBrowser {
    let browser = lead.another()
    try browser.signIn(as: "Ann Other", Membership(role, of: scope))
    return browser
  }

  /// Begins a report by its form, and gives back its address.
  func begin(_ title: String = "Paper", template: String = "") async throws -> String {
    try await lead.get("/reports/new/\(Self.council)")
    let answer = try await lead.post(
      "/reports/new/\(Self.council)", ["title": title, "template": template])
    return String((answer.location ?? "").replacing("/edit", with: ""))
  }

  @discardableResult
  func add(
    to report: String, show: String = "", heading: String = "", words: String = "",
    after: String = ""
  ) async throws -> SiteBrowser.Answer {
    try await lead.get("\(report)/parts/new")
    return try await lead.post(
      "\(report)/parts/new",
      ["show": show, "heading": heading, "words": words, "after": after, "revision": "1"])
  }

  func held(_ address: String) throws -> Report {
    try store.report(String(address.split(separator: "/").last ?? ""))
  }

  /// A round in which the team agreed level 2 and ambition 4 on everything, with one action done.
  func closeRound() throws {
    let round = try store.addRound(
      to: Self.council, title: "Spring 2027", framework: "sample", showsNames: false, by: .console,
      from: "test")
    _ = try store.invite(
      [RoundInvitation(name: "Ann", email: "ann@a.gov.uk", role: .manager)], to: round.id,
      by: .console, from: "test")
    for step in [RoundStep.open, .close] {
      try store.take(step, in: round.id, name: "Lea", by: .console, from: "test")
    }
    for statement in try store.framework(of: round).statements {
      _ = try store.save(
        AgreedAnswer(
          statement.id, now: .level(.two), ambition: .four, importance: .high, reasons: "Talked",
          agreedBy: "Board"), in: round.id, by: .console, from: "test")
    }
    try store.take(.agree, in: round.id, name: "Lea", by: .console, from: "test")
    _ = try store.save(
      RoadmapAction(
        id: "a1", round: round.id, statement: "A1", title: "Map the journey", owner: "Ann",
        due: Day(year: 2027, month: 6, day: 1), state: .done), by: .console, from: "test")
  }
}
