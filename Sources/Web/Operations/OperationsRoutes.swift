import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import Telemetry

/// The addresses that programs ask: is the hub alive, can it take requests, and its figures.
///
/// They stand beside the pages and not among them: they must answer where the database does not.
struct OperationsRoutes: Sendable {
  let operations: Operations

  func add(to router: Router<SiteContext>) {
    router.get("health/live") { _, _ in
      Self.json(Health(status: "live"), status: .ok)
    }
    router.get("health/ready") { _, _ in
      let health = Health(operations.checks)
      return Self.json(health, status: health.status == "ready" ? .ok : .serviceUnavailable)
    }
    guard let registry = operations.registry else { return }
    router.get("metrics") { request, context in
      guard mayRead(request, context) else { throw HTTPError(.notFound) }
      return Response(
        status: .ok,
        headers: [.contentType: MetricsRegistry.contentType, .cacheControl: "no-store"],
        body: .init(byteBuffer: ByteBuffer(string: registry.text)))
    }
  }

  /// What the health addresses answer.
  struct Health: Encodable {
    var status: String
    var checks: [String: String]?

    init(status: String) { self.status = status }

    init(_ checks: [HealthCheck]) {
      let findings = checks.map { ($0.name, $0.finding) }
      status = findings.allSatisfy { $0.1 == "ok" } ? "ready" : "not ready"
      self.checks = Dictionary(findings, uniquingKeysWith: { $1 })
    }
  }

  private static func json(_ health: Health, status: HTTPResponse.Status) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let body = (try? encoder.encode(health)) ?? Data()
    return Response(
      status: status,
      headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(bytes: body)))
  }

  /// Whoever holds the token may read the metrics, and programs on this machine, unless they pass
  /// on what somebody else asks.
  private func mayRead(_ request: Request, _ context: SiteContext) -> Bool {
    if let token = operations.metricsToken?.value,
      let given = request.headers[.authorization], given.hasPrefix("Bearer "),
      OneTimeToken.hash(of: String(given.dropFirst(7))) == OneTimeToken.hash(of: token)
    {
      return true
    }
    let isForwarded = Self.forwardingHeaders.contains { request.headers[$0] != nil }
    return operations.isOpenToLoopback && !isForwarded
      && ClientAddress.isLoopback(context.remoteAddress?.ipAddress ?? "")
  }

  private static let forwardingHeaders = ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"]
    .compactMap { HTTPField.Name($0) }
}
