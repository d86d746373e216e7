import Foundation
import Testing

/// The documentation points at things that exist.
@Suite struct DocumentationTests {
  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("Every link of the documentation leads to a file")
  func linksLeadSomewhere() throws {
    var count = 0
    for page in try files(in: ["."], ending: ".md") {
      let text = try String(contentsOf: page, encoding: .utf8)
      for link in text.matches(of: /\]\(([^)#\s]+)[^)]*\)/) where !link.output.1.contains(":") {
        count += 1
        let target = page.deletingLastPathComponent().appendingPathComponent(String(link.output.1))
        #expect(exists(target), "\(page.lastPathComponent) links to \(link.output.1)")
      }
    }
    #expect(count > 20)
  }

  @Test("Every page of the documentation that the code names is there")
  func namedPagesExist() throws {
    for file in try files(in: ["Sources", "Tests"], ending: ".swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for name in text.matches(of: /docs\/[A-Za-z0-9\/-]+\.md/) {
        let page = root.appendingPathComponent(String(name.output))
        #expect(exists(page), "\(file.lastPathComponent) names \(name.output)")
      }
    }
  }

  @Test("Every decision is in the list of decisions")
  func decisionsAreListed() throws {
    let folder = root.appendingPathComponent("docs/decisions")
    let list = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name != "README.md" {
      #expect(
        list.contains("(\(name))"),
        "docs/decisions/README.md lacks \(name); run `Scripts/decisions-index`")
    }
  }

  private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

  /// Files of the repository; what was built or downloaded is not looked at.
  private func files(in folders: [String], ending: String) throws -> [URL] {
    let skipped: Set = [".build", ".git", ".venv", "data", "node_modules"]
    return try folders.flatMap { folder in
      let start = root.appendingPathComponent(folder)
      let found = try #require(
        FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
      var files: [URL] = []
      while let url = found.nextObject() as? URL {
        if skipped.contains(url.lastPathComponent) { found.skipDescendants() }
        if url.lastPathComponent.hasSuffix(ending) { files.append(url) }
      }
      return files
    }
  }
}
