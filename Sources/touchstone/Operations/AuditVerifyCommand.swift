import ArgumentParser
import Store

/// `touchstone audit verify`: goes through the whole chain.
struct AuditVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that no entry was changed, taken out or put in.",
    discussion: """
      Every entry holds the hash of the one before it. The last hash, the head, stands for all of \
      them: keep it where the hub's operators cannot reach it, and give it back with --expect to \
      see that nothing before it was cut off or written anew.

      Examples:
        touchstone audit verify
        touchstone audit verify --expect 5f0c...e1

      The exit code is 0 when the trail is whole, and 65 when it is not.
      """)

  @Option(help: "The head that an earlier check printed: it must be found in the chain.")
  var expect: String?

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard let expect else { return }
    guard expect.count == 64, expect.allSatisfy(\.isHexDigit) else {
      throw ValidationError("The hash must have 64 characters of 0-9 and a-f.")
    }
  }

  func run() throws {
    let store = try data.openPresent()
    let found = try store.verifyAudit(expecting: expect)
    try store.keepAuditCheck(of: found)
    if let fault = found.fault { throw CommandFailure(.data, fault.description) }
    print("\(found.entries) entries, all in place and unchanged")
    print("head \(found.head)")
  }
}
