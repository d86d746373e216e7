import Database
import Foundation
import Library
import Store

/// Fills a library with invented resources and times what a page asks of it: search with filters,
/// counts and the first twenty, next steps for a gap, and the import.
///
///     swift run -c release --package-path Benchmarks LibraryTimings [HOW-MANY] [QUERIES]
@main
struct LibraryTimings {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let count = arguments.first ?? 100_000
    let queries = arguments.dropFirst().first ?? 2_000
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("library-timings-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try Store(folder: folder)

    var text = GeneratedText(seed: 1)
    let resources = try (0..<count).map { try text.resource($0) }
    let taken = try seconds {
      let report = try store.importingLibrary(path: "generated") { library in
        for (row, resource) in resources.enumerated() {
          try library.put(resource, file: "generated", row: row + 2)
        }
      }
      precondition(report.summary.stored == count)
    }
    print("\(count) resources taken in: \(round(taken * 100) / 100) s")
    let first = try seconds { _ = try store.searchLibrary(LibraryFilter()) }
    print("first search, which reads the shelf: \(round(first * 1e5) / 100) ms")

    var asked = GeneratedText(seed: 2)
    var found = 0
    try report("search", queries) {
      let filter = asked.filter()
      found += try store.searchLibrary(filter).total
    }
    print("  matches a query, on average: \(found / queries)")
    try report("list without words", queries / 4) {
      var filter = asked.filter()
      filter.text = ""
      _ = try store.searchLibrary(filter)
    }
    try report("next steps", max(20, queries / 40)) {
      let need = ResourceNeed(
        themes: ["theme \(asked.number(below: 10))", "theme \(asked.number(below: 10))"],
        statement: asked.text(12), now: 1, wanted: 3)
      _ = try store.nextSteps(for: need)
    }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let taken = start.duration(to: .now)
    return Double(taken.components.seconds) + Double(taken.components.attoseconds) * 1e-18
  }

  /// Runs `work` so often and prints how long the quick, the slow and the slowest took.
  private static func report(_ name: String, _ times: Int, _ work: () throws -> Void) throws {
    let taken = try (0..<times).map { _ in try seconds(work) * 1_000 }.sorted()
    func share(_ part: Double) -> Double {
      round(taken[min(times - 1, Int(Double(times) * part))] * 100) / 100
    }
    print(
      "\(name), \(times) times: p50 \(share(0.5)) ms, p95 \(share(0.95)) ms, p99 \(share(0.99)) ms, "
        + "most \(share(1)) ms")
  }
}
