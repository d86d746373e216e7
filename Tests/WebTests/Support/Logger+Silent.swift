import Logging

extension Logger {
  /// Says nothing: thousands of lines about requests would hide what a test says.
  static let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
}
