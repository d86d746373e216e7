import Foundation
import Logging

/// One line of the log, already without secrets.
struct LogLine {
  var time: Date
  var level: Logger.Level
  var label: String
  var message: String
  /// Names and values in the order of the names.
  var fields: [(name: String, value: String)]

  /// A JSON object and a line break.
  var json: String {
    var line = "{\"time\":\""
    line += Self.text(of: time)
    line += "\",\"level\":\"\(level.rawValue)\",\"logger\":"
    Self.quote(label, into: &line)
    line += ",\"message\":"
    Self.quote(message, into: &line)
    for (name, value) in fields {
      line += ","
      Self.quote(Self.reserved.contains(name) ? name + "_" : name, into: &line)
      line += ":"
      Self.quote(value, into: &line)
    }
    return line + "}\n"
  }

  /// Words for a person: time of day, level, message and the rest.
  var words: String {
    var line = Self.text(of: time).dropFirst(11).prefix(8) + " \(level.rawValue) "
    Self.append(message, to: &line)
    for (name, value) in fields where name != "request" {
      line += " \(name)="
      Self.append(value, to: &line)
    }
    return line + "\n"
  }

  private static let reserved: Set = ["time", "level", "logger", "message"]

  /// A text that cannot break out of its line.
  private static func append(_ text: String, to line: inout Substring) {
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format: line += "·"
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  /// A text as a JSON string (RFC 8259, section 7).
  static func quote(_ text: String, into line: inout String) {
    line += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: line.unicodeScalars.append(scalar)
      }
    }
    line += "\""
  }

  /// UTC with milliseconds: `2026-11-21T08:15:30.250Z`.
  static func text(of time: Date) -> String {
    let milliseconds = Int((time.timeIntervalSince1970 * 1000).rounded(.down))
    var seconds = time_t(milliseconds.floored(by: 1000))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let rest = milliseconds - seconds * 1000
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
      + ".\(rest < 100 ? "0" : "")\(rest < 10 ? "0" : "")\(rest)Z"
  }
}

extension Int {
  /// The quotient rounded down, also for negative numbers.
  fileprivate func floored(by divisor: Int) -> Int {
    (self - (self % divisor + divisor) % divisor) / divisor
  }
}
