import Accounts
import Assessment
import Foundation
import Importers
import Store
import Testing

@testable import Web

/// docs/reference/security.md and the program say the same.
@Suite struct SecurityReferenceTests {
  private let text: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    text = try String(
      contentsOf: root.appending(path: "docs/reference/security.md"), encoding: .utf8)
  }

  /// The cells of the row that begins with `head`.
  private func row(_ head: String) throws -> [String] {
    let line = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("| \(head) |") }, "\(head)")
    return line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func number(_ value: Double) -> String {
    Int(value).formatted(.number.locale(Locale(identifier: "en_GB")))
  }

  @Test(
    "Attempts are slowed down as written",
    arguments: [
      ("passwords for one address from one network", ThrottleRule.address),
      ("passwords for one address from anywhere", .addressAnywhere),
      ("second factors for one account", .address),
      ("everything from one network", .client),
      ("messages to one address, asked for from one network", .mail),
      ("messages to one address, asked for from anywhere, invitations too", .mailAnywhere),
      ("invitations of one person", .invitations),
    ])
  func attempts(head: String, rule: ThrottleRule) throws {
    let cells = try row(head).dropFirst()
    #expect(
      Array(cells) == [
        String(rule.freeAttempts), "\(number(rule.firstPause)) s", "\(number(rule.longestPause)) s",
        "\(number(rule.memory / 3_600)) h",
      ])
  }

  @Test("Readers are slowed down, and refusals kept, as written")
  func brake() {
    let limits = SiteApplication.Configuration().brake
    let plain = text.replacing("\n", with: " ")
    #expect(
      plain.contains(
        "ask for \(number(limits.atOnce)) pages at once and \(number(limits.perSecond)) a second"))
    #expect(plain.contains("\(number(Double(limits.places))) networks are remembered"))
    #expect(
      plain.contains(
        "at most \(RefusalBook.perPerson) an hour and all together \(number(Double(RefusalBook.inAll)))"
      ))
  }

  @Test("Sessions end as written")
  func sessions() throws {
    #expect(try row("ends when unused for")[1] == "\(number(SessionRules.idle / 3_600)) h")
    #expect(
      try row("ends in any case after")[1] == "\(number(SessionRules.longest / 86_400)) days")
    #expect(
      try row("waits for its second factor for")[1]
        == "\(number(SessionRules.pending / 60)) minutes")
    #expect(
      try row("counts as freshly proven, for changes to the account, for")[1]
        == "\(number(SessionRules.fresh / 60)) minutes")
  }

  @Test("Links work for as long as written")
  func links() throws {
    #expect(
      try row("link by mail")[2].hasPrefix("\(number(OneTimeLink.signIn.lifetime / 60)) minutes"))
    #expect(OneTimeLink.passwordReset.lifetime == 3_600)
    #expect(try row("link to choose a new password")[2].hasPrefix("1 hour,"))
    #expect(OneTimeLink.consoleLifetime == 3_600)
    #expect(try row("link from the console")[2].hasPrefix("1 hour,"))
    #expect(
      try row("invitation")[2].hasPrefix("\(number(Invitation.lifetime / 86_400)) days, once"))
  }

  @Test("Passwords are as written")
  func passwords() {
    #expect(
      text.contains("\(PasswordRules.shortest) to \(PasswordRules.longest) characters, any of them")
    )
    let cost = ScryptCost.recommended
    #expect(
      text.contains(
        "N = 2^\(cost.logRounds), r = \(cost.blockSize), p = \(cost.parallelism)"))
  }

  @Test("Input is limited as written")
  func input() throws {
    #expect(
      try row("head of a request")[1].hasPrefix("\(ConnectionLimits.longestHead >> 10) KB"))
    #expect(
      try row("connection on which nothing arrives")[1] == "closed after \(ConnectionLimits.idle) s"
    )
    #expect(
      try row("what is read of somebody who may not send it")[1]
        == "\(FrontDesk.strangersLimit >> 10) KB")
    #expect(try row("fields of a form")[1] == number(Double(FormDecoder.mostFields)))
    #expect(try row("name of a person")[1] == "\(Account.longestName) characters")
    #expect(
      try row("import of figures, by stewards")[2].contains("\(Download.limit >> 20) MB"))
    #expect(
      try row("framework of the self-assessment, by stewards")[2]
        == "\(FrameworkFile.mostBytes >> 20) MB")
  }

  @Test("Every part that the checklist names is there")
  func parts() {
    for part in [
      "Ways in", "Passwords", "Attempts", "Sessions", "Input", "Files", "What is kept", "Keys",
      "Logs", "Whom the hub calls", "Dear work", "Components",
    ] { #expect(text.contains("\n## \(part)\n"), "\(part)") }
  }
}
