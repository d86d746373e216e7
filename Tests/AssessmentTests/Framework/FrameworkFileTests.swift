import Assessment
import TestSupport
import Testing

@Suite("Framework files")
struct FrameworkFileTests {
  private let text = FrameworkFile.text(of: SampleFramework.one)

  private func complaint(_ text: String) -> FrameworkFileError? {
    do throws(FrameworkFileError) {
      _ = try FrameworkFile.read(text, file: "f.yaml")
      return nil
    } catch {
      return error
    }
  }

  /// The complaint after one piece of the sound text is replaced.
  private func complaint(_ old: String, _ new: String) throws -> FrameworkFileError {
    let place = try #require(text.range(of: old), "the sample has no “\(old)”")
    return try #require(complaint(text.replacingCharacters(in: place, with: new)))
  }

  /// The line, counted from 1, on which `part` stands in `text`.
  private func line(of part: String, in text: String) -> Int? {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(part) }.map { $0 + 1 }
  }

  @Test("what is written is read back", arguments: [SampleFramework.one, SampleFramework.two])
  func roundTrip(framework: Framework) throws {
    #expect(try FrameworkFile.read(FrameworkFile.text(of: framework), file: "f") == framework)
  }

  @Test("texts that YAML could misread come back as they were")
  func awkwardTexts() throws {
    var framework = SampleFramework.one
    framework.title = "yes: no # - [x] {y}"
    framework.about = "Two lines\nand “quotes” 'too' \"here\" — £5, naïve"
    framework.themes[0].statements[0].levels[2] = LevelDescriptor(
      text: "3.10", evidence: ["- a dash", "null", "1e3", "~"])
    framework.themes[0].statements[0].text = "*star & anchor"
    #expect(try FrameworkFile.read(FrameworkFile.text(of: framework), file: "f") == framework)
  }

  @Test("a level that is missing")
  func missingLevel() throws {
    let error = try complaint("3: Level 3 of A2", "")
    #expect(error.sentence == "statement A2 lacks level 3; describe 1, 2, 3 and 4.")
    #expect(error.line != nil)
  }

  @Test("levels out of order, twice, or a fifth")
  func levelOrder() throws {
    let order = try complaint(
      "2: Level 2 of B1\n      3: Level 3 of B1", "3: Level 3 of B1\n      2: Level 2 of B1")
    #expect(order.sentence == "the levels of statement B1 are out of order; write 1, 2, 3 and 4.")
    let fifth = try complaint("4: Level 4 of B1", "4: Level 4 of B1\n      5: More")
    #expect(fifth.sentence.contains("has a level “5”"))
    let twice = try complaint("4: Level 4 of B1", "4: Level 4 of B1\n      4: Again")
    #expect(twice.sentence.contains("twice"))
  }

  @Test("ids given twice, also where only capitals differ")
  func repeats() throws {
    let changed = text.replacing("id: B2", with: "id: a1")
    let error = try #require(complaint(changed))
    let first = try #require(line(of: "id: A1", in: changed))
    #expect(
      error.sentence
        == "the statement a1 is there already, in line \(first); give one another id.")
    #expect(error.line == line(of: "id: a1", in: changed))
    #expect(try complaint("id: people", "id: process").sentence.contains("the theme process"))
  }

  @Test(
    "keys that are not known, missing or empty",
    arguments: [
      ("aim: People grow.", "aims: People grow.", "“aims” is no key of a theme"),
      ("title: Sample", "titel: Sample", "“titel” is no key of the framework"),
      ("title: Sample", "title: ''", "“title” of the framework has no text"),
      ("version: 1", "version: 0", "write a whole number from 1"),
      ("version: 1", "version: one", "write a whole number from 1"),
      ("id: A1", "id: A 1", "cannot be an id"),
      ("id: A1", "id: \"\"", "has no text"),
      ("1: Level 1 of A1", "1: ''", "level 1 of statement A1 has no text"),
      ("aim: People grow.", "name: again", "twice"),
    ])
  func keys(old: String, new: String, sentence: String) throws {
    let error = try complaint(old, new)
    #expect(error.sentence.contains(sentence), "\(error)")
    #expect(error.line != nil)
    #expect(error.description.hasPrefix("f.yaml, line "))
  }

  @Test(
    "what is no framework at all",
    arguments: [
      "", "- a\n- b", "just text", "a: [b", "\t- x: y", "framework: x\nversion: 1\ntitle: T\n",
      "framework: &a [*a]", "\u{0}",
    ])
  func noFramework(text: String) throws {
    let error = try #require(complaint(text))
    #expect(error.sentence.hasSuffix("."))
  }

  @Test("a file of more than a megabyte is refused unread")
  func tooLong() {
    let long = String(repeating: "# comment\n", count: 120_000)
    #expect(complaint(long)?.sentence.contains("longer than 1 MB") == true)
  }

  @Test("no broken copy of the text crashes the reader, whatever line is dropped")
  func droppedLines() throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var complaints = 0
    for place in lines.indices {
      var rest = lines
      rest.remove(at: place)
      if let error = complaint(rest.joined(separator: "\n")) {
        complaints += 1
        #expect(error.sentence.count < 400)
      }
    }
    #expect(complaints > lines.count / 2)
  }

  @Test("a mapping to a statement that is not there, or from a later version")
  func badSuccession() throws {
    let second = FrameworkFile.text(of: SampleFramework.two)
    let stranger = try #require(complaint(second.replacing("- B9", with: "- B8")))
    #expect(stranger.sentence.contains("leads statement B1 to B8"))
    let later = try #require(
      complaint(second.replacing("follows:\n  version: 1", with: "follows:\n  version: 2")))
    #expect(later.sentence.contains("cannot follow version 2"))
  }
}
