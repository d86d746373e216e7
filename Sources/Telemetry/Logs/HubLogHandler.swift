import Foundation
import Logging

/// Writes log lines of the hub, in JSON or in words, without what must not stand in a log.
///
/// See docs/reference/operations.md for the fields.
public struct HubLogHandler: LogHandler {
  public var metadata: Logger.Metadata = [:]
  public var metadataProvider: Logger.MetadataProvider?
  public var logLevel: Logger.Level

  private let label: String
  private let format: LogFormat
  private let sink: LogSink
  private let now: @Sendable () -> Date

  public init(
    label: String, level: Logger.Level = .info, format: LogFormat = .json,
    sink: LogSink = .standardError, now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.label = label
    logLevel = level
    self.format = format
    self.sink = sink
    self.now = now
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var all = metadata
    if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
    if let given = event.metadata { all.merge(given) { $1 } }
    if let error = event.error { all["error"] = "\(error)" }
    let line = LogLine(
      time: now(), level: event.level, label: label,
      message: Redaction.text(event.message.description),
      fields: all.map { (Self.fieldName($0.key), Redaction.value($0.value, named: $0.key)) }
        .sorted { $0.0 < $1.0 })
    sink.write(format == .json ? line.json : line.words)
  }

  /// The server's own name for a request's id is shortened to the one that answers carry.
  private static func fieldName(_ key: String) -> String {
    key == "hb.request.id" ? "request" : key
  }
}
