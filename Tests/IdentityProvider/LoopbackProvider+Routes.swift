import Crypto
import Foundation
import HTTPTypes
import Hummingbird

extension LoopbackProvider {
  typealias Context = BasicRequestContext

  var router: Router<Context> {
    let router = Router(context: Context.self)
    router.get("/.well-known/openid-configuration") { request, _ in
      self.note(request)
      return try self.json(self.discovery)
    }
    router.get("/keys") { request, _ in
      self.note(request)
      return try self.json(["keys": ProviderSigning.keySet(self.behaviour)])
    }
    router.get("/authorize") { request, _ in
      self.note(request)
      return self.authorize(request)
    }
    router.post("/token") { request, _ in
      self.note(request)
      return try await self.token(request)
    }
    addBadAnswers(to: router)
    return router
  }

  /// Addresses whose answers are too long, never end or lead elsewhere.
  private func addBadAnswers(to router: Router<Context>) {
    let piece = ByteBuffer(repeating: UInt8(ascii: " "), count: 64 << 10)
    router.get("/huge") { _, _ in
      Response(status: .ok, body: .init(byteBuffer: ByteBuffer(repeating: 32, count: 1 << 20)))
    }
    router.get("/endless") { _, _ in
      Response(
        status: .ok,
        body: .init { writer in
          while !Task.isCancelled { try await writer.write(piece) }
          try await writer.finish(nil)
        })
    }
    router.get("/drip") { _, _ in
      Response(
        status: .ok,
        body: .init { writer in
          while !Task.isCancelled {
            try await writer.write(ByteBuffer(string: " "))
            try await Task.sleep(for: .milliseconds(50))
          }
          try await writer.finish(nil)
        })
    }
    router.get("/moved") { _, _ in
      Response(status: .found, headers: [.location: self.address + "/keys"])
    }
  }

  private func note(_ request: Request) { update { $0.requests.append(request.uri.path) } }

  private var discovery: [String: Value] {
    let address = address
    let fields: [String: Value] = [
      "issuer": .text(address), "authorization_endpoint": .text(address + "/authorize"),
      "token_endpoint": .text(address + "/token"), "jwks_uri": .text(address + "/keys"),
      "response_types_supported": ["code"],
      "id_token_signing_alg_values_supported": ["RS256", "ES256"],
      "code_challenge_methods_supported": ["S256"],
    ]
    return fields.merging(behaviour.discovery) { $1 }
  }

  private func json(_ value: some Encodable) throws -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(data: try JSONEncoder().encode(value))))
  }

  /// Sends the browser back with a code, as a provider does where the person is signed in already.
  private func authorize(_ request: Request) -> Response {
    let asked = request.uri.queryParameters
    func field(_ name: String) -> String { asked[Substring(name)].map(String.init) ?? "" }
    guard field("response_type") == "code", field("client_id") == Self.clientID,
      field("code_challenge_method") == "S256",
      field("scope").split(separator: " ").contains("openid")
    else { return Response(status: .badRequest) }
    var back = "state=\(field("state"))"
    if let refusal = behaviour.refusal {
      back += "&error=\(refusal)"
    } else {
      let code = UUID().uuidString
      let ticket = Ticket(
        challenge: field("code_challenge"), nonce: field("nonce"), callback: field("redirect_uri"))
      update { $0.codes[code] = ticket }
      back += "&code=\(code)"
    }
    if behaviour.namesIssuer { back += "&iss=\(address)" }
    return Response(
      status: .seeOther, headers: [.location: "\(field("redirect_uri"))?\(back)"])
  }

  private func token(_ request: Request) async throws -> Response {
    let body = try await request.body.collect(upTo: 65_536)
    let form = Self.fields(of: String(buffer: body))
    guard isClient(request.headers[.authorization], form) else { return refusal("invalid_client") }
    let behaviour = behaviour
    let ticket = update { state in
      behaviour.forgetsCodes
        ? state.codes[form["code"] ?? ""] : state.codes.removeValue(forKey: form["code"] ?? "")
    }
    let proof = SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8))
    guard let ticket, form["grant_type"] == "authorization_code",
      form["redirect_uri"] == ticket.callback, Self.base64URL(Data(proof)) == ticket.challenge
    else { return refusal("invalid_grant") }
    let token = try await ProviderSigning.token(claims(nonce: ticket.nonce), behaviour)
    return try json(["access_token": "unused", "token_type": "Bearer", "id_token": token])
  }

  private func refusal(_ code: String) -> Response {
    Response(
      status: .badRequest, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(string: #"{"error":"\#(code)"}"#)))
  }

  private func isClient(_ authorization: String?, _ form: [String: String]) -> Bool {
    guard let authorization else {
      return form["client_id"] == Self.clientID && form["client_secret"] == Self.secret
    }
    let pair = Data(base64Encoded: String(authorization.dropFirst("Basic ".count)))
      .map { String(decoding: $0, as: UTF8.self).split(separator: ":").map(String.init) }
    return pair?.map { $0.removingPercentEncoding } == [Self.clientID, Self.secret]
  }

  private func claims(nonce: String) -> [String: Value] {
    let now = Int(Date().timeIntervalSince1970)
    let claims: [String: Value] = [
      "iss": .text(address), "aud": .text(Self.clientID), "sub": "person-7", "nonce": .text(nonce),
      "iat": .number(now), "exp": .number(now + 300), "email": "Ann.Otter@birchbury.gov.uk",
      "email_verified": true, "name": "Ann Otter",
    ]
    return claims.merging(behaviour.claims) { $1 }
      .filter { !behaviour.withoutClaims.contains($0.key) }
  }

  private static func fields(of body: String) -> [String: String] {
    let pairs = body.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }
    return Dictionary(
      pairs.filter { $0.count == 2 }
        .map { (String($0[0]), String($0[1]).removingPercentEncoding ?? "") },
      uniquingKeysWith: { $1 })
  }

  private static func base64URL(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
