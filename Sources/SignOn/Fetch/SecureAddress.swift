import Foundation

/// An address that secrets may travel to: https, or http on the machine itself.
struct SecureAddress: Sendable, Hashable {
  let url: URL

  /// Nil for anything else, and for addresses with user names or fragments.
  init?(_ text: String) {
    guard let url = URL(string: text), let host = url.host, !host.isEmpty, url.user == nil,
      url.password == nil, url.fragment == nil
    else { return nil }
    let isLocal = ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
    guard url.scheme == "https" || (url.scheme == "http" && isLocal) else { return nil }
    self.url = url
  }
}
