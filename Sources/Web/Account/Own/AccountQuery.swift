import Accounts
import Store

/// Reads what a person's own page shows.
struct AccountQuery {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> AccountModel {
    let (store, account) = (request.store, try request.requireSignedIn().account)
    return AccountModel(
      name: account.name, email: account.email,
      roles: RoleWords.lines(account.memberships, request.site.catalogue),
      hasPassword: try store.hasPassword(account.id), hasSecondFactor: account.hasSecondFactor,
      needsSecondFactor: Policy.needsSecondFactor(
        account, asksAll: request.site.settings.asksSecondFactorOfAll),
      recoveryCodesLeft: try store.recoveryCodesLeft(of: account.id),
      sessionCount: try store.sessions(of: account.id).count,
      digest: try store.digestFrequency(of: account.id))
  }
}
