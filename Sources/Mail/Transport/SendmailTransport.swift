import Foundation

/// Hands messages to the machine's own mail program through its `sendmail` door, as postfix, exim
/// and msmtp offer it.
public struct SendmailTransport: MailTransport {
  public let program: String
  /// Seconds after which a program that does not end is stopped and the message tried again later.
  public let limit: Double

  public init(program: String = "/usr/sbin/sendmail", limit: Double = 60) {
    self.program = program
    self.limit = limit
  }

  public var summary: String { "the program '\(program)'" }

  public func send(_ message: MailMessage) async throws {
    // Mail programs want the line ends of the system and write those of the wire themselves.
    let letter = message.bytes.filter { $0 != 13 }
    let ended = try await OutsideProgram(
      path: program, arguments: ["-i", "-f", message.from.address, "--", message.to.address],
      input: letter, limit: limit
    ).run()
    switch ended.outcome {
    case .code(0): return
    case .code(let code): throw failure(code, ended.complaint)
    case .stopped:
      throw MailTransportError("'\(program)' did not end within \(Int(limit)) seconds")
    case .notStarted:
      throw MailTransportError(
        "'\(program)' could not be started; install a mail program or name another with --mail")
    }
  }

  /// Only what is wrong with the message or its address is final (BSD's sysexits: EX_DATAERR,
  /// EX_NOUSER). Everything else an operator or time may mend; msmtp for one answers EX_NOHOST and
  /// EX_UNAVAILABLE when its own server cannot be reached.
  private func failure(_ code: Int32, _ complaint: String) -> MailTransportError {
    let words = complaint.isEmpty ? "" : ": \(complaint)"
    return MailTransportError(
      "'\(program)' ended with code \(code)\(words)", isFinal: [65, 67].contains(code))
  }
}
