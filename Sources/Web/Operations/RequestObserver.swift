import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Settings
import Telemetry

/// Counts every request and writes one line about it, without what its question part or a secret in
/// its path could tell, and gives it a name that the reader can quote.
struct RequestObserver: Sendable {
  let metrics: RequestMetrics?
  let client: ClientAddress

  /// Takes note of an answer that is about to be sent.
  func note(
    _ request: Request, _ context: SiteContext, _ response: inout Response,
    since start: ContinuousClock.Instant
  ) {
    let seconds = Self.seconds(since: start)
    // For an address that is none the router names the answer and no route.
    let route = context.endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil }
    // The server names each request; a router that tests call by hand does not.
    if let id = context.logger[metadataKey: "hb.request.id"] {
      response.headers[Self.idHeader] = id.description
    }
    metrics?.note(request.method, route: route, status: response.status.code, seconds: seconds)
    guard context.logger.logLevel <= .info else { return }
    var fields: Logger.Metadata = [
      "method": "\(request.method.rawValue)", "path": "\(Self.path(request.uri.path, route))",
      "status": "\(response.status.code)",
      "milliseconds": "\((seconds * 100_000).rounded() / 100)",
      "client": "\(client.of(request, context))",
    ]
    if let route { fields["route"] = "\(route)" }
    if let length = response.body.contentLength { fields["bytes"] = "\(length)" }
    context.logger.info("request", metadata: fields)
  }

  static let idHeader = HTTPField.Name("X-Request-ID")!

  /// The path; the route's own form of it where a part of the path is a secret.
  static func path(_ path: String, _ route: String?) -> String {
    guard let route, let start = route.firstIndex(of: "{") else { return path }
    let names = route[start...].lowercased()
    return ["token", "code", "key", "secret", "{link}"].contains(where: names.contains)
      ? route : path
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let parts = start.duration(to: .now).components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }
}
