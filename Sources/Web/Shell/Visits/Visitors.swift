import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import Store

/// Reads a browser's cookies and writes them: session, form key and the note about what was done.
///
/// Where the site is served by HTTPS the names begin with `__Host-`, so that browsers bind them to
/// this host and send them only there.
struct Visitors: Sendable {
  let store: Store
  let secret: ServerSecret
  /// Whether the public address of the site is HTTPS.
  let isSecure: Bool

  private enum Name: String {
    case session = "touchstone"
    case guest = "touchstone-form"
    case flash = "touchstone-note"
  }

  /// True where a request carries any cookie of ours; its answer may not come from memory.
  static func isKnown(_ request: Request) -> Bool {
    request.headers[.cookie]?.contains(Name.session.rawValue) ?? false
  }

  /// Who asks.
  func visit(_ request: Request) throws -> Visit {
    guard Self.isKnown(request) else { return Visit(secret: secret) }
    let token = value(.session, request)
    return Visit(
      signedIn: try token.flatMap { try store.session(token: $0, at: Date()) },
      flash: value(.flash, request).flatMap(note), guestKey: value(.guest, request),
      sessionToken: token, secret: secret)
  }

  /// Puts onto an answer what the browser shall keep.
  func write(_ page: PageResponse, of visit: Visit, to response: inout Response) {
    if let key = visit.newGuestKey { set(.guest, to: key, lasting: 86_400, on: &response) }
    if let note = page.flash {
      set(.flash, to: text(of: note), lasting: 60, on: &response)
    } else if visit.flash != nil, page.status == 200 {
      set(.flash, to: "", lasting: 0, on: &response)
    }
    switch page.session {
    case nil: break
    case .begin(let token, let seconds):
      set(.session, to: token, lasting: seconds, on: &response)
    case .end:
      set(.session, to: "", lasting: 0, on: &response)
      // Not "cookies": that would sign the reader out of every other service of the same domain.
      response.headers[HTTPField.Name("Clear-Site-Data")!] = "\"cache\", \"storage\""
    }
  }

  private func name(_ name: Name) -> String { (isSecure ? "__Host-" : "") + name.rawValue }

  private func value(_ name: Name, _ request: Request) -> String? {
    request.cookies[self.name(name)].flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  private func set(_ name: Name, to value: String, lasting: Int, on response: inout Response) {
    response.setCookie(
      Cookie(
        name: self.name(name), value: value, maxAge: lasting, path: "/", secure: isSecure,
        httpOnly: true, sameSite: .lax))
  }

  /// A note with its signature, so that nobody else can put words on our pages.
  private func text(of note: FlashNote) -> String {
    let text = Base64URL.text(of: (try? JSONEncoder().encode(note)) ?? Data())
    return text + "." + secret.sign("note:" + text)
  }

  private func note(_ cookie: String) -> FlashNote? {
    let parts = cookie.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, secret.isSignature(parts[1], of: "note:" + parts[0]),
      let bytes = Base64URL.bytes(of: parts[0])
    else { return nil }
    return try? JSONDecoder().decode(FlashNote.self, from: Data(bytes))
  }
}
