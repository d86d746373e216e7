import HTTPTypes
import Hummingbird
import Settings

/// The machine that asks, as far as it can be trusted: what the connection says, or, where that is
/// a proxy of ours, what the proxy says.
struct ClientAddress: Sendable {
  /// Addresses of proxies whose `X-Forwarded-For` is believed.
  let trusted: [NetworkRange]

  func of(_ request: Request, _ context: SiteContext) -> String {
    of(
      direct: context.remoteAddress?.ipAddress ?? "",
      forwarded: request.headers[HTTPField.Name("X-Forwarded-For")!])
  }

  /// - Parameters:
  ///   - direct: the other end of the connection.
  ///   - forwarded: the header `X-Forwarded-For`, of all proxies on the way.
  func of(direct: String, forwarded: String?) -> String {
    guard isTrusted(direct), let forwarded else { return direct }
    // The nearest address that is not one of ours: what stands further left anybody can write.
    let hops = forwarded.split(separator: ",").map { String($0).trimmingBlanks() }
    return hops.last { !isTrusted($0) && !$0.isEmpty } ?? direct
  }

  private func isTrusted(_ address: String) -> Bool {
    trusted.contains { $0.contains(address) }
  }

  /// True for the machine itself.
  static func isLoopback(_ address: String) -> Bool {
    NetworkRange.loopback.contains { $0.contains(address) }
  }
}
