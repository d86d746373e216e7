import ArgumentParser
import Logging
import Mail
import Store

/// `touchstone mail send`: one round of the postman.
struct MailSendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send the messages that are due now, and end.",
    discussion: """
      A running server does this by itself. Messages that were given up are tried again with \
      --retry-dead.

      Example:
        touchstone mail send --mail sendmail --mail-from 'Hub <hub@example.org>'

      The exit code is 75 when a message could not be sent.
      """)

  @Flag(help: "Also try messages that were given up.")
  var retryDead = false

  @OptionGroup var options: MailOptions
  @OptionGroup var data: DataOptions

  func run() async throws {
    guard let post = try options.post(data: data) else {
      throw ValidationError("Mail is off: say where messages go with --mail.")
    }
    let store = try data.openPresent()
    if retryDead { try store.retryDeadMail(by: .console, from: "touchstone mail send") }
    var logger = Logger(label: "touchstone.mail")
    logger.logLevel = .critical
    let round = try await Postman(
      store: store, transport: post.transport, from: post.from, logger: logger
    ).deliverDue()
    print("\(round.sent) sent, \(round.failed) to be tried again, \(round.dead) given up")
    if let failure = round.failure { throw CommandFailure(.busy, failure) }
  }
}
