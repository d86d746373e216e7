import ArgumentParser
import Store

/// `touchstone key`: the hub's own key.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Exchange the hub's own key.",
    subcommands: [KeyChangeCommand.self]
  )
}

/// `touchstone key change`.
struct KeyChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Make a new key and seal second factors with it; nobody has to set one up anew.",
    discussion: """
      Example:
        systemctl stop touchstone
        sudo -u touchstone touchstone key change --data /var/lib/touchstone
        systemctl start touchstone

      Do this when a backup or the file secret.key may have been read by somebody else. Nothing else
      may use the data folder meanwhile. Afterwards forms that were open must be opened again, and
      the links for unsubscribing in messages sent before no longer work. Make a backup then: those
      from before hold the old key.
      """)

  @OptionGroup var data: DataOptions

  func run() throws {
    guard data.isPresent else {
      throw CommandFailure(
        .notFound, "The data folder '\(data.folder)' holds no database. Name another with --data.")
    }
    let count = try Store.changeKey(in: data.folder)
    print(
      "The hub has a new key. \(count) second \(count == 1 ? "factor was" : "factors were") sealed "
        + "with it. Make a backup now: those from before hold the old key.")
  }
}
