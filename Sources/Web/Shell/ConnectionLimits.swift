import Foundation
import Hummingbird
import HummingbirdCore

/// Keeps readers who are slow, on purpose or not, from taking the server away from all others.
enum ConnectionLimits {
  /// A connection on which nothing whole arrives for this long is closed, in seconds. Longer than
  /// the minute for which proxies keep idle connections, so that they close them first.
  static let idle: Int64 = 75
  /// No head of a request of this site is longer, in bytes.
  static let longestHead = 32 << 10

  /// HTTP/1.1 with these limits.
  static var server: HTTPServerBuilder {
    .http1(
      configuration: .init(
        idleTimeout: .seconds(idle),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: longestHead, maxHeaderListSize: longestHead,
          maxHeaderFieldCount: 200)))
  }

  /// Connections at once: what the system lets this process open, less what the database, jobs and
  /// mail need. Others wait until one is closed.
  static var mostAtOnce: Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 512 }
    return Int(min(max(limit.rlim_cur, 256), 65_536)) - 192
  }
}
