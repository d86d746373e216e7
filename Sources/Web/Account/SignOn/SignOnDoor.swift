import Foundation
import SignOn

/// What going out to a provider and coming back have in common.
enum SignOnDoor {
  /// The client of the provider that the address names.
  static func client(
    of request: PageRequest, among clients: [SignOnClient]
  ) throws -> SignOnClient {
    let id = request.parameter("provider")
    guard let client = clients.first(where: { $0.provider.id == id }) else {
      throw SiteError.notFound(
        "There is no such way to sign in",
        "The address names a service that this hub does not know.",
        suggestions: [.init("Sign in", to: "/account/sign-in")])
    }
    return client
  }

  /// The address of this hub that is registered with a provider.
  static func callback(of provider: SignOnProvider, at site: String) -> String {
    "\(site)/account/sign-on/\(provider.id)/back"
  }

  /// What the reader is told, and the log.
  static func refusal(_ error: SignOnError, at provider: SignOnProvider) -> SiteError {
    var refusal = SiteError(
      status: error.isOurs ? 502 : 403, title: "Signing in with \(provider.name) did not work",
      message: error.advice, suggestions: ways(of: provider))
    refusal.note = "single sign-on: \(error.description)"
    return refusal
  }

  /// Where to go from a sign-in that did not work.
  static func ways(of provider: SignOnProvider) -> [SiteError.Suggestion] {
    [
      .init("Try again with \(provider.name)", to: "/account/sign-on/\(provider.id)"),
      .init("Sign in another way", to: "/account/sign-in"),
    ]
  }
}

extension PageResponse {
  /// Sends the reader to another site. The address comes from a provider's checked description,
  /// never from the reader.
  static func sendingAway(to address: URL) -> PageResponse {
    PageResponse(
      status: 303, contentType: "text/plain; charset=utf-8", body: [],
      headers: ["location": address.absoluteString])
  }
}
