import Database
import Dialogue
import Foundation
import Library
import Store

/// Fills a library with invented resources and discussions with invented posts, and times what a page
/// asks of them: search with filters, counts and the first twenty, next steps for a gap, the import.
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
    for number in stride(from: 0, to: count, by: max(1, count / 1_000)) {
      try store.setFeedback(
        on: "G\(number)", helped: number % 3 > 0, by: "reader", from: "timings")
    }
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
    try report("reading on a service", max(20, queries / 40)) {
      _ = try store.serviceReading(on: "service \(asked.number(below: 16))", better: [])
    }
    try timeDiscussions(posts: count, queries: queries, folder: folder, store)
  }

  /// The same of as many posts, by what a resident and what a council may see.
  private static func timeDiscussions(
    posts: Int, queries: Int, folder: String, _ store: Store
  ) throws {
    try GeneratedTalk(posts: posts).write(into: store)
    let indexed = try seconds { _ = try Store(folder: folder) }
    print("\(posts) posts indexed: \(round(indexed * 100) / 100) s")
    for (who, reader) in [
      ("a resident", ThreadReader.resident), ("a council", ThreadReader(readsCouncilThreads: true)),
    ] {
      var asked = GeneratedText(seed: 4)
      var found = 0
      try report("search in discussions by \(who)", queries) {
        var query = ThreadQuery()
        query.words = asked.filter().text
        found += try store.threads(query, for: reader).total
      }
      print("  matches a query, on average: \(found / queries)")
    }
    try report("newest discussions", queries / 4) {
      _ = try store.threads(ThreadQuery(), for: .resident)
    }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let taken = start.duration(to: .now)
    return Double(taken.components.seconds) + Double(taken.components.attoseconds) * 1e-18
  }

  /// Runs `work` so often and prints how long the quick, the slow and the slowest took, by the clock
  /// and of the processor: the latter holds on a machine that does other work too.
  private static func report(_ name: String, _ times: Int, _ work: () throws -> Void) throws {
    var (clock, processor): ([Double], [Double]) = ([], [])
    for _ in 0..<times {
      let before = processorSeconds
      clock.append(try seconds(work) * 1_000)
      processor.append((processorSeconds - before) * 1_000)
    }
    print("\(name), \(times) times: \(words(clock)); of the processor: \(words(processor))")
  }

  private static func words(_ taken: [Double]) -> String {
    let taken = taken.sorted()
    func share(_ part: Double) -> Double {
      round(taken[min(taken.count - 1, Int(Double(taken.count) * part))] * 100) / 100
    }
    return "p50 \(share(0.5)) ms, p95 \(share(0.95)) ms, p99 \(share(0.99)) ms, most \(share(1)) ms"
  }

  /// What this thread has used of the processor.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
