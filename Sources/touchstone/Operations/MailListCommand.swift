import ArgumentParser
import Store

extension MailState: ExpressibleByArgument {}

/// `touchstone mail list`: the outbox.
struct MailListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the messages of the outbox, newest first.",
    discussion: """
      Texts are not shown, since they may hold sign-in links.

      Examples:
        touchstone mail list
        touchstone mail list --state dead
      """)

  @Option(help: "Only messages in this state: waiting, sending, sent or dead.")
  var state: MailState?

  @Option(help: "At most so many messages.")
  var limit = 50

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }

  func run() throws {
    let found = try data.openPresent().mail(in: state, size: limit)
    guard !found.messages.isEmpty else {
      Terminal.note("No message \(state.map { "is \($0.rawValue)" } ?? "is held").")
      return
    }
    print(table(of: found.messages).text)
    if found.total > found.messages.count {
      Terminal.note("\(found.messages.count) of \(found.total) messages")
    }
  }

  private func table(of messages: [MailRecord]) -> TextTable {
    TextTable(
      columns: [
        .init(title: "Written"), .init(title: "Kind"), .init(title: "To"), .init(title: "State"),
        .init(title: "Attempts", isFigure: true), .init(title: "Sent or due"),
        .init(title: "Failure"),
      ],
      rows: messages.map { message in
        [
          message.created, message.kind, message.address, message.state.rawValue,
          String(message.attempts), message.sent ?? message.due, message.failure ?? "",
        ]
      })
  }
}
