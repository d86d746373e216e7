import HTTPTypes
import Hummingbird

/// Puts the headers on every answer that keep a page from being framed, from running foreign or
/// inline code, from being read by other sites, and from telling them where the reader was; behind
/// HTTPS also the one that keeps browsers to it.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = SiteContext

  private let fields: [(HTTPField.Name, String)]

  /// - Parameter isSecure: whether the public address of the site is HTTPS.
  init(isSecure: Bool) { fields = Self.always + (isSecure ? [Self.transport] : []) }

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    add(to: &response.headers)
    return response
  }

  /// Sets the headers; setting them twice changes nothing.
  func add(to headers: inout HTTPFields) {
    for (name, value) in fields where headers[name] != value { headers[name] = value }
  }

  private static let always: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
        + "object-src 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("X-Frame-Options")!, "DENY"),
    (HTTPField.Name("Referrer-Policy")!, "same-origin"),
    (HTTPField.Name("Permissions-Policy")!, "camera=(), geolocation=(), microphone=()"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
  ]

  private static let transport = (
    HTTPField.Name.strictTransportSecurity, "max-age=31536000; includeSubDomains"
  )
}
