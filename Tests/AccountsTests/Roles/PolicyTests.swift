import Accounts
import Sector
import Testing

@Suite struct PolicyTests {
  private let bristol = Scope.authority(AuthorityCode("E06000023"))
  private let leeds = Scope.authority(AuthorityCode("E08000035"))

  private func account(_ memberships: Membership..., isActive: Bool = true) -> Account {
    Account(
      id: "1", name: "A", email: "a@example.org", memberships: Set(memberships), isActive: isActive)
  }

  @Test("A closed account may do nothing but what everybody may", arguments: Action.allCases)
  func closed(action: Action) {
    let closed = account(
      Membership(.lead, of: bristol), Membership(.administrator, of: .sector), isActive: false)
    #expect(Policy.can(closed, action, on: bristol) == action.rule.isForEveryone)
    #expect(Role.granted.allSatisfy { !Policy.canGrant(closed, $0, on: bristol) })
  }

  @Test("A lead who is a steward too needs a second factor even for what leads may")
  func leadAndSteward() {
    let both = account(Membership(.lead, of: bristol), Membership(.steward, of: .sector))
    for scope in [bristol, leeds] {
      #expect(Policy.decide(both, .invite, on: scope, hasSecondFactor: false) == .secondFactorFirst)
      #expect(Policy.decide(both, .invite, on: scope, hasSecondFactor: true) == .allowed)
    }
    #expect(
      Policy.decide(both, .manageOwnAccount, on: .sector, hasSecondFactor: false) == .allowed)
  }

  @Test("Nobody gives more than they hold")
  func granting() {
    let lead = account(Membership(.lead, of: bristol))
    #expect(Policy.canGrant(lead, .member, on: bristol))
    #expect(Policy.canGrant(lead, .lead, on: bristol))
    #expect(!Policy.canGrant(lead, .administrator, on: bristol))
    #expect(!Policy.canGrant(lead, .member, on: leeds))
    #expect(!Policy.canGrant(lead, .member, on: .sector))
    let steward = account(Membership(.steward, of: .sector))
    #expect(Policy.canGrant(steward, .lead, on: leeds))
    #expect(!Policy.canGrant(steward, .steward, on: .sector))
    #expect(!Policy.canGrant(steward, .administrator, on: leeds))
    let local = account(Membership(.administrator, of: bristol))
    #expect(Policy.canGrant(local, .administrator, on: bristol))
    #expect(!Policy.canGrant(local, .steward, on: bristol))
    #expect(!Policy.canGrant(local, .administrator, on: .sector))
    let member = account(Membership(.member, of: bristol))
    #expect(Role.allCases.allSatisfy { !Policy.canGrant(member, $0, on: bristol) })
    let administrator = account(Membership(.administrator, of: .sector))
    #expect(Role.granted.allSatisfy { Policy.canGrant(administrator, $0, on: leeds) })
    #expect(!Policy.canGrant(administrator, .resident, on: leeds))
  }

  @Test("A role of one council opens nothing of another's", arguments: Action.allCases)
  func others(action: Action) {
    guard !action.rule.isForEveryone, !action.rule.isForEveryAccount, !action.rule.isForAnyAuthority
    else { return }
    for role in Role.granted {
      #expect(!Policy.can(account(Membership(role, of: bristol)), action, on: leeds))
      #expect(!Policy.can(account(Membership(role, of: bristol)), action, on: .sector))
    }
  }
}
