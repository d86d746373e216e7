import Assessment
import Foundation
import Testing

@testable import Web

/// The trail is read by people who lead councils: every action has words.
@Suite struct AuditWordsTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Names of actions as the program's sources write them: the second part of an event.
  private func actions() throws -> Set<String> {
    // Those whose name is put together, and the others as they stand.
    var names = Set(RoundStep.allCases.map { "round.\($0.rawValue)" })
    names.formUnion([
      "resource.add", "resource.propose", "saved-search.save", "saved-search.remove",
    ])
    for folder in ["Accounts", "Store", "Web"] {
      let start = root.appending(path: "Sources/" + folder)
      let found = try #require(
        FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
      while let file = found.nextObject() as? URL {
        guard file.pathExtension == "swift", file.lastPathComponent != "AuditWords.swift" else {
          continue
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        let events = text.matches(
          of:
            /(?:by: [a-zA-Z.(): ]+,|\.of[A-Z][a-z]+\(\s*[a-zA-Z.]+,|record\(|record\([a-z]+,)\s*"([a-z-]+\.[a-z-]+)"/
        )
        names.formUnion(events.map { String($0.output.1) })
      }
    }
    return names
  }

  @Test("Every action that the program records is told in words, and so is its group")
  func words() throws {
    let actions = try actions()
    #expect(actions.count > 50)
    for action in actions.sorted() {
      #expect(AuditWords.text(of: action) != action, "\(action)")
      let group = String(action.prefix { $0 != "." })
      #expect(AuditWords.group(group) != group, "\(group)")
    }
  }

  @Test("An action of a newer program is shown as it is")
  func unknown() { #expect(AuditWords.text(of: "thing.done") == "thing.done") }
}
