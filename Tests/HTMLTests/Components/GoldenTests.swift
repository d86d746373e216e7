import Foundation
import HTML
import Testing

/// Holds every example to the markup that was reviewed by eye. After a wanted change, run the tests
/// with `TOUCHSTONE_RECORD=1`, look at the gallery, and read the difference before committing it.
@Suite struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

  private static let isRecording = ProcessInfo.processInfo.environment["TOUCHSTONE_RECORD"] == "1"

  private static let types = Array(Set(AllExamples.cases.map(\.type))).sorted()

  @Test(arguments: types)
  func isAsReviewed(type: String) throws {
    let file = Self.folder.appendingPathComponent("\(type).html")
    let markup = AllExamples.cases.filter { $0.type == type }
      .map { "<!-- \($0.name) -->\n\(Self.broken($0.markup))\n" }.joined(separator: "\n")
    if Self.isRecording {
      try markup.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let reviewed = try String(contentsOf: file, encoding: .utf8)
      #expect(markup == reviewed, "\(type) differs; see docs/how-to/add-a-component.md")
    }
  }

  @Test func noReviewedFileIsLeftOver() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let reviewed = files.filter { $0.hasSuffix(".html") && !$0.hasPrefix(".") }
    #expect(reviewed.sorted() == Self.types.map { "\($0).html" })
  }

  /// The markup with a line for each opening tag, so that a difference can be read.
  private static func broken(_ markup: String) -> String {
    markup.replacingOccurrences(of: "><", with: ">\n<")
  }
}
