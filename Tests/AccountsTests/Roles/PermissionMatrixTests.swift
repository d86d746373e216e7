import Accounts
import Foundation
import Sector
import Testing

/// docs/reference/permissions.md and the policy say the same, cell by cell.
@Suite struct PermissionMatrixTests {
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/reference/permissions.md")
  private static let own = Scope.authority(AuthorityCode("E06000023"))
  private static let other = Scope.authority(AuthorityCode("E08000035"))

  private let rows: [[String]]

  init() throws {
    rows = try String(contentsOf: Self.page, encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("| `") || $0.hasPrefix("| Action") }
      .map { line in
        line.split(separator: "|").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
        .filter { !$0.isEmpty }
      }
  }

  @Test("Every action has its line, once")
  func everyAction() {
    #expect(rows.dropFirst().map { $0[0] } == Action.allCases.map(\.rawValue))
  }

  @Test("Every cell is what the policy decides")
  func everyCell() throws {
    let heads = try #require(rows.first)
    #expect(heads.count == 12)
    for row in rows.dropFirst() {
      let action = try #require(Action(rawValue: row[0]))
      for (head, cell) in zip(heads, row).dropFirst() {
        #expect(Self.cell(action, head) == cell, "\(action), \(head)")
      }
    }
  }

  /// What the policy says, in the words of the page.
  private static func cell(_ action: Action, _ head: String) -> String {
    let (account, scope) = visitor(head)
    let bare = Policy.decide(account, action, on: scope, hasSecondFactor: false)
    let strong = Policy.decide(account, action, on: scope, hasSecondFactor: true)
    switch (bare, strong) {
    case (.allowed, .allowed): return "yes"
    case (.secondFactorFirst, .allowed): return "with factor"
    case (.signInFirst, .signInFirst): return "sign in"
    case (.refused, .refused): return "no"
    case (.hidden, .hidden): return "hidden"
    default: return "\(bare) without, \(strong) with a second factor"
    }
  }

  /// The person of a column, and the thing they try it on.
  private static func visitor(_ head: String) -> (Account?, Scope) {
    if head == "nobody signed in" { return (nil, other) }
    if head.hasPrefix("sector: ") {
      let role = Role(rawValue: String(head.dropFirst("sector: ".count)))!
      return (account(role, of: .sector), other)
    }
    let parts = head.components(separatedBy: ", ")
    return (account(Role(rawValue: parts[0])!, of: own), parts[1] == "own" ? own : other)
  }

  private static func account(_ role: Role, of scope: Scope) -> Account {
    Account(id: "1", name: "A", email: "a@example.org", memberships: [Membership(role, of: scope)])
  }
}
