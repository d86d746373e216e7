import ArgumentParser
import Foundation
import Mail
import Store

/// `touchstone mail test`: one message, past the outbox.
struct MailTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send one message to see whether mail leaves the house.",
    discussion: """
      Example:
        touchstone mail test you@example.org --mail sendmail --mail-from 'Hub <hub@example.org>'
      """)

  @Argument(help: "The address to write to.")
  var address: String

  @OptionGroup var options: MailOptions
  @OptionGroup var data: DataOptions

  func run() async throws {
    guard let post = try options.post(data: data) else {
      throw ValidationError("Mail is off: say where messages go with --mail.")
    }
    do {
      try await post.transport.send(message(from: post.from))
    } catch let error as MailError {
      throw ValidationError("\(error)")
    } catch let error as MailTransportError {
      throw CommandFailure(error.isFinal ? .data : .busy, error.description)
    }
    print("Handed to \(post.transport.summary) for \(address)")
  }

  private func message(from: MailAddress) throws -> MailMessage {
    try MailMessage(
      id: Identifier.make(), date: Date(), from: from, to: MailAddress(text: address),
      subject: "Touchstone can write to you",
      text: """
        Somebody who runs Touchstone asked it to write to this address. It works.

        Nothing else follows from this message.
        """)
  }
}
