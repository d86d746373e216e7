import Foundation

/// Speaks to the person at the terminal: progress and complaints on standard error, colour only
/// where somebody looks.
enum Terminal {
  /// True where standard error is a terminal and colour is not switched off.
  static let isInteractive = isatty(STDERR_FILENO) == 1
  static let hasColour =
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

  static func complain(_ text: String) { write("touchstone: \(text)\n") }

  /// One line of information that is no result.
  static func note(_ text: String) { write(text + "\n") }

  /// Words in bold where there is colour.
  static func strong(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  fileprivate static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

/// A progress bar on standard error; silent where nobody looks.
final class ProgressLine: @unchecked Sendable {
  private let title: String
  private let lock = NSLock()
  private var shown = -1
  private let started = Date()

  init(_ title: String) { self.title = title }

  /// Shows the share done, 0 to 1, with the time left.
  func show(_ share: Double, _ detail: String = "") {
    guard Terminal.isInteractive else { return }
    lock.lock()
    defer { lock.unlock() }
    let percent = Int(max(0, min(1, share)) * 100)
    guard percent != shown else { return }
    shown = percent
    let filled = String(repeating: "█", count: percent / 5)
    let empty = String(repeating: "░", count: 20 - percent / 5)
    Terminal.write("\r\u{1B}[K\(title) \(filled)\(empty) \(percent)% \(left(share)) \(detail)")
  }

  /// Clears the line.
  func finish() {
    guard Terminal.isInteractive else { return }
    Terminal.write("\r\u{1B}[K")
  }

  private func left(_ share: Double) -> String {
    let elapsed = Date().timeIntervalSince(started)
    guard share > 0.02, elapsed > 1 else { return "" }
    return "about \(Int((elapsed / share * (1 - share)).rounded(.up))) s left"
  }
}
