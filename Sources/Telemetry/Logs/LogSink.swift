import Foundation

/// Where log lines go. A line is handed over whole, so that lines of threads never mix.
public struct LogSink: Sendable {
  let write: @Sendable (String) -> Void

  public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

  /// Standard error.
  public static let standardError = LogSink { line in
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      // A log that cannot be written must not stop the hub.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
