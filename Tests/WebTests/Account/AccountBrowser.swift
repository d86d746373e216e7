import Accounts
import Foundation
import Store
import TestSupport
import Testing

@testable import Web

extension SiteBrowser {
  /// A browser on a site of its own without figures, where passwords cost next to nothing.
  static func fresh() throws -> SiteBrowser {
    try SiteBrowser(
      try SampleAccounts.store(), configuration: .init(address: SampleAccounts.site))
  }

  /// The value of the cookie that keeps the session; nil where there is none.
  var sessionToken: String? { cookies["__Host-touchstone"] }

  /// Fills in the page for signing in and sends it.
  func signIn(
    _ email: String, _ password: String = SampleAccounts.password, next: String = ""
  ) async throws -> Answer {
    try await get("/account/sign-in")
    return try await post(
      "/account/sign-in", ["email": email, "password": password, "next": next])
  }

  /// Opens the newest link of a kind that was sent by mail.
  func openMail(_ kind: String) async throws -> (path: String, page: Answer) {
    let path = try #require(try store.postedPath(kind: kind))
    return (path, try await get(path))
  }

  /// The secret that the page for setting up a second factor shows as text.
  func shownSecret(_ page: Answer) throws -> TimeCodeSecret {
    let typed = try #require(page.body.firstMatch(of: /<code>([A-Z2-7 ]+)<\/code>/)?.output.1)
    let bits = typed.filter { $0 != " " }.flatMap { character in
      let index = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: character) ?? 0
      return (0..<5).map { index >> (4 - $0) & 1 }
    }
    let bytes = stride(from: 0, to: bits.count - 7, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | UInt8($1) }
    }
    return TimeCodeSecret(bytes: bytes)
  }
}

/// The code that a phone shows `steps` periods from now.
func phoneCode(_ secret: TimeCodeSecret, steps: Int = 0) -> String {
  TimeCode.code(of: secret, step: TimeCode.step(at: Date()) + steps)
}
