import Accounts
import Store
import TestSupport
import Testing

@Suite struct SecondFactorSecretTests {
  @Test("A secret that was shown and not confirmed is worth nothing once its owner begins anew")
  func anew() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let signedIn = try SampleAccounts.signIn(account, in: store)
    let seen = try store.beginSecondFactor(of: account.id)
    let fresh = try store.beginSecondFactor(of: account.id, isAnew: true)
    #expect(fresh != seen)
    let step = TimeCode.step(at: SampleAccounts.start)
    #expect(throws: AccountError.wrongCode) {
      try store.confirmSecondFactor(
        of: signedIn, code: TimeCode.code(of: seen, step: step), from: "test",
        at: SampleAccounts.start)
    }
    _ = try store.confirmSecondFactor(
      of: signedIn, code: TimeCode.code(of: fresh, step: step), from: "test",
      at: SampleAccounts.start)
    #expect(throws: AccountError.noSecondFactor) {
      try store.beginSecondFactor(of: account.id, isAnew: true)
    }
  }
}
