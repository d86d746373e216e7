import Accounts
import Store

extension Store {
  /// A whole address that signs a person in once, within an hour.
  ///
  /// - Parameter site: the site's address; nil for the one that the server was last started with.
  func signInAddress(
    for email: EmailAddress, site: String?, from origin: String
  ) throws -> String {
    let site = try site ?? siteAddress() ?? "http://127.0.0.1:8080"
    return site + (try makeSignInLink(for: email, from: origin))
  }
}
