import Foundation
import Testing

/// docs/reference/asvs.md has every requirement once, and its proofs exist.
@Suite struct AsvsChecklistTests {
  private struct Row {
    var number: String
    var level: Int?
    var asked: String
    var state: String
    var proof: String
  }

  private static let states: Set = ["met", "not applicable", "proxy's", "open"]

  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private let text: String
  private let rows: [Row]

  init() throws {
    text = try String(
      contentsOf: root.appending(path: "docs/reference/asvs.md"), encoding: .utf8)
    rows = text.split(separator: "\n").filter { $0.prefixMatch(of: /\| [0-9]+\./) != nil }.map {
      line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        number: cells[1], level: Int(cells[2]), asked: cells[3], state: cells[4], proof: cells[5])
    }
  }

  @Test("Every requirement of levels 1 and 2 stands there once, with its level")
  func complete() {
    #expect(AsvsRequirements.levels.values.filter { $0 == 1 }.count == 70)
    #expect(AsvsRequirements.levels.values.filter { $0 == 2 }.count == 183)
    #expect(rows.count == AsvsRequirements.levels.count)
    #expect(Set(rows.map(\.number)) == Set(AsvsRequirements.levels.keys))
    for row in rows {
      #expect(row.level == AsvsRequirements.levels[row.number], "\(row.number)")
      #expect(!row.asked.isEmpty, "\(row.number)")
    }
  }

  @Test("Every state is one of four, and the head counts them rightly")
  func states() {
    for row in rows { #expect(Self.states.contains(row.state), "\(row.number): \(row.state)") }
    let counts = Self.states.map { state in (state, rows.filter { $0.state == state }.count) }
    for (state, count) in counts {
      #expect(text.contains("| \(state) | \(count) |"), "\(state): \(count)")
    }
  }

  @Test("What is met names tests that exist, and everything else has a reason")
  func proofs() throws {
    let known = try suites()
    for row in rows {
      let named = row.proof.matches(of: /`([A-Za-z_.]+)`/).map { String($0.output.1) }
      if row.state == "met" { #expect(!named.isEmpty, "\(row.number) names no test") }
      if row.state != "met" { #expect(row.proof.count > 5, "\(row.number) gives no reason") }
      for name in named { #expect(known.contains(name), "\(row.number) names \(name)") }
    }
  }

  @Test("Every part of another page that is named as proof is there")
  func anchors() throws {
    for link in text.matches(of: /\]\(([a-z-]+\.md)#([a-z-]+)\)/) {
      let page = try String(
        contentsOf: root.appending(path: "docs/reference/\(link.output.1)"), encoding: .utf8)
      let heads = page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { head in
        head.drop { "# ".contains($0) }.lowercased().replacing(" ", with: "-")
      }
      #expect(heads.contains(String(link.output.2)), "\(link.output.0)")
    }
  }

  /// Every suite of the tests and every file of the browser checks, by name.
  private func suites() throws -> Set<String> {
    var names: Set<String> = []
    for folder in ["Tests", "Checks/browser"] {
      let start = root.appending(path: folder)
      let found = try #require(
        FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
      while let file = found.nextObject() as? URL {
        if file.pathExtension == "py" { names.insert(file.lastPathComponent) }
        guard file.pathExtension == "swift" else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        names.formUnion(
          text.matches(of: /(?:struct|class) ([A-Za-z]+Tests)\b/).map { String($0.output.1) })
      }
    }
    return names
  }
}
