import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Store

@testable import Web

/// A browser in process: keeps cookies, sends forms with the token of the page it last saw.
final class SiteBrowser {
  struct Answer {
    var status: Int
    var body: String
    var headers: HTTPFields
    /// Where the answer sends the reader on to.
    var location: String? { headers[.location] }

    /// The value of the hidden field that proves where a form came from.
    var token: String? {
      body.firstMatch(of: /name="csrf" value="([^"]+)"/).map { String($0.output.1) }
    }
  }

  let store: Store
  private(set) var cookies: [String: String] = [:]
  /// The token of the last page that had one.
  var token = ""
  /// Where the site's log goes.
  var logger = Logger.silent
  /// Built once: it would take longer than most answers.
  private let site: SiteResponder

  init(
    _ store: Store, areas: [any SiteArea] = SiteAreas.all,
    configuration: SiteApplication.Configuration = .init()
  ) throws {
    self.store = store
    site = try SiteApplication.router(store: store, configuration: configuration, areas: areas)
      .router.buildResponder()
  }

  /// Another browser on the same site, without cookies.
  private init(store: Store, site: SiteResponder) {
    self.store = store
    self.site = site
  }

  func another() -> SiteBrowser { SiteBrowser(store: store, site: site) }

  /// Keeps a session as if the person had just signed in.
  func take(session token: String) { cookies["touchstone"] = token }

  /// Keeps a cookie that somebody else put there.
  func take(cookie name: String, _ value: String) { cookies[name] = value }

  func forget(cookie name: String) { cookies[name] = nil }

  @discardableResult
  func get(_ address: String, headers: HTTPFields = [:]) async throws -> Answer {
    try await send(address, .get, headers, body: nil)
  }

  /// Sends a form as a browser does, with the token of the last page unless `token` says otherwise.
  @discardableResult
  func post(
    _ address: String, _ fields: KeyValuePairs<String, String> = [:], token: String? = nil,
    headers: HTTPFields = [:]
  ) async throws -> Answer {
    let pairs = fields.map { ($0.key, $0.value) } + [("csrf", token ?? self.token)]
    let body = pairs.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
    var headers = headers
    if headers[.contentType] == nil {
      headers[.contentType] = "application/x-www-form-urlencoded"
    }
    return try await send(address, .post, headers, body: ByteBuffer(string: body))
  }

  /// Sends a body that is packed already, such as a form with a file.
  @discardableResult
  func post(_ address: String, body: String, contentType: String) async throws -> Answer {
    try await send(address, .post, [.contentType: contentType], body: ByteBuffer(string: body))
  }

  /// Opens the page that an answer leads to.
  @discardableResult
  func follow(_ answer: Answer) async throws -> Answer {
    try await get(answer.location ?? "/nowhere")
  }

  private func send(
    _ address: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, body: ByteBuffer?
  ) async throws -> Answer {
    var headers = headers
    if !cookies.isEmpty {
      headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
    }
    let fields = headers
    let application = Application(responder: site, logger: logger)
    let answer = try await application.test(.router) { client in
      try await client.execute(uri: address, method: method, headers: fields, body: body) {
        Answer(
          status: Int($0.status.code), body: String(buffer: $0.body), headers: $0.headers)
      }
    }
    for cookie in answer.headers[values: .setCookie] { keep(cookie) }
    if let token = answer.token { self.token = token }
    return answer
  }

  private func keep(_ cookie: String) {
    let parts = cookie.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let isOver = parts.contains { $0.lowercased() == "max-age=0" }
    cookies[String(pair[0])] = isOver ? nil : String(pair[1])
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension SiteBrowser {
  /// Makes an account with the given roles and signs in as that person.
  @discardableResult
  func signIn(
    as name: String = "Ann Other", _ memberships: Membership..., hasSecondFactor: Bool = true
  ) throws -> Account {
    let email = "\(name.lowercased().replacing(" ", with: "."))-\(Identifier.make())@example.org"
    let account = try store.addAccount(
      name: name, email: try EmailAddress(email), memberships: Set(memberships), by: .console,
      from: "test")
    try signIn(as: account, hasSecondFactor: hasSecondFactor)
    return account
  }

  /// Signs in as a person who has an account.
  func signIn(as account: Account, hasSecondFactor: Bool = true) throws {
    take(
      session: try store.startSession(
        of: account.id, hasSecondFactor: hasSecondFactor, visitor: Visitor(address: "127.0.0.1"),
        from: "test"
      ).token)
  }
}

extension SiteBrowser {
  /// Sends a form with one file, as a browser packs it.
  @discardableResult
  func send(
    form address: String, file: (field: String, name: String, text: String)
  ) async throws -> Answer {
    let boundary = "----boundary"
    let body = """
      --\(boundary)\r
      Content-Disposition: form-data; name="csrf"\r
      \r
      \(token)\r
      --\(boundary)\r
      Content-Disposition: form-data; name="\(file.field)"; filename="\(file.name)"\r
      Content-Type: text/csv\r
      \r
      \(file.text)\r
      --\(boundary)--\r

      """
    return try await post(
      address, body: body, contentType: "multipart/form-data; boundary=\(boundary)")
  }
}
