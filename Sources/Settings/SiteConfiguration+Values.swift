import Foundation

extension SiteConfiguration {
  /// How log lines are written.
  public enum LogFormat: String, Sendable, CaseIterable {
    case json, text, auto
  }

  /// How much is logged, from most to least.
  public enum LogLevel: String, Sendable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
  }

  /// Who may read the metrics beside those who hold the token.
  public enum MetricsAccess: String, Sendable, CaseIterable {
    case loopback, off
  }

  public var host: String { text(.host) ?? "" }
  public var port: Int { text(.port).flatMap { Int($0) } ?? 0 }
  public var dataFolder: String { text(.data) ?? "" }
  public var pack: String? { text(.pack) }
  /// The address readers use, without a slash at its end; nil where nobody set it.
  public var address: String? {
    text(.address).map { String($0.trimmingSuffix(while: { $0 == "/" })) }
  }
  /// True where readers come by https, so that cookies may be kept to it.
  public var isSecure: Bool { address?.hasPrefix("https://") ?? false }
  public var trustedProxies: [NetworkRange] {
    words(.trustedProxies).compactMap { NetworkRange($0) }
  }
  public var logLevel: LogLevel { text(.logLevel).flatMap { LogLevel(rawValue: $0) } ?? .info }
  public var logFormat: LogFormat { text(.logFormat).flatMap { LogFormat(rawValue: $0) } ?? .auto }
  /// Where mail goes: `folder:PATH`, `sendmail`, `sendmail:PROGRAM` or `off`.
  public var mail: String { text(.mail) ?? "off" }
  public var mailFrom: String? { text(.mailFrom) }
  public var workers: Int { text(.workers).flatMap { Int($0) } ?? 2 }
  public var metrics: MetricsAccess {
    text(.metrics).flatMap { MetricsAccess(rawValue: $0) } ?? .loopback
  }

  /// Throws for the first value that cannot be used.
  func checkValues() throws(SettingsError) {
    for key in SettingKey.allCases {
      guard let entry = self[key], let rule = rule(broken: key, entry.text) else { continue }
      throw .value(entry.text, of: key.rawValue, from: entry.source, mustBe: rule)
    }
  }

  /// The rule that `text` breaks, or nil.
  private func rule(broken key: SettingKey, _ text: String) -> String? {
    switch key {
    case .port:
      isWhole(text, 0...65_535) ? nil : "a whole number between 0 and 65535"
    case .workers:
      isWhole(text, 0...64) ? nil : "a whole number between 0 and 64"
    case .logLevel: oneOf(LogLevel.self, text)
    case .logFormat: oneOf(LogFormat.self, text)
    case .metrics: oneOf(MetricsAccess.self, text)
    case .address: isSiteAddress(text) ? nil : "an address such as https://hub.example.org"
    case .trustedProxies:
      words(key).allSatisfy { NetworkRange($0) != nil }
        ? nil : "addresses or ranges such as 127.0.0.1 or 10.0.0.0/8"
    case .mail:
      isMail(text) ? nil : "folder:PATH, sendmail, sendmail:PROGRAM or off"
    case .mailFrom:
      text.contains("@") && !text.contains(where: \.isNewline)
        ? nil : "a sender such as Touchstone <hub@example.org>"
    case .host, .data, .pack, .metricsTokenFile: text.isEmpty ? "something" : nil
    }
  }

  private func words(_ key: SettingKey) -> [String] {
    (text(key) ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private func isWhole(_ text: String, _ range: ClosedRange<Int>) -> Bool {
    Int(text).map(range.contains) ?? false
  }

  private func oneOf<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ text: String
  ) -> String? where Choice.RawValue == String {
    guard Choice(rawValue: text) == nil else { return nil }
    return "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private func isSiteAddress(_ text: String) -> Bool {
    guard let url = URL(string: text), let host = url.host, !host.isEmpty else { return false }
    return ["http", "https"].contains(url.scheme) && url.query == nil && url.fragment == nil
      && url.user == nil && ["", "/"].contains(url.path)
  }

  private func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch parts[0] {
    case "off": return parts.count == 1
    case "folder": return parts.count == 2 && !parts[1].isEmpty
    case "sendmail": return parts.count == 1 || !parts[1].isEmpty
    default: return false
    }
  }
}

extension StringProtocol {
  func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
