import CoreMetrics
import Foundation
import Testing

@testable import Telemetry

@Suite("Metrics")
struct MetricsTests {
  @Test("counters, gauges and times stand in Prometheus' text format")
  func text() {
    let registry = MetricsRegistry()
    registry.describe("pages_total", "Pages\nserved.")
    registry.makeCounter(label: "pages_total", dimensions: [("route", "/a"), ("code", "2xx")])
      .increment(by: 3)
    registry.makeMeter(label: "queue", dimensions: []).set(2.5)
    let timer = registry.makeTimer(label: "page", dimensions: [])
    timer.recordNanoseconds(1_000_000)
    timer.recordNanoseconds(2_000_000)
    timer.recordNanoseconds(7_000_000_000_000)
    let lines = registry.text.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(3)) == [
        "# TYPE page_seconds histogram", "page_seconds_bucket{le=\"0.0005\"} 0",
        "page_seconds_bucket{le=\"0.001\"} 1",
      ])
    #expect(lines.contains("page_seconds_bucket{le=\"0.0025\"} 2"))
    #expect(lines.contains("page_seconds_bucket{le=\"600\"} 2"))
    #expect(lines.contains("page_seconds_bucket{le=\"+Inf\"} 3"))
    #expect(lines.contains("page_seconds_sum 7000.003"))
    #expect(lines.contains("page_seconds_count 3"))
    #expect(
      Array(lines.suffix(5)) == [
        "# HELP pages_total Pages\\nserved.", "# TYPE pages_total counter",
        "pages_total{code=\"2xx\",route=\"/a\"} 3", "# TYPE queue gauge", "queue 2.5",
      ])
    #expect(registry.text.hasSuffix("\n"))
  }

  @Test("the same labels in any order are the same series")
  func sameSeries() {
    let registry = MetricsRegistry()
    registry.makeCounter(label: "a", dimensions: [("x", "1"), ("y", "2")]).increment(by: 1)
    registry.makeCounter(label: "a", dimensions: [("y", "2"), ("x", "1")]).increment(by: 1)
    #expect(registry.text.contains("a{x=\"1\",y=\"2\"} 2\n"))
  }

  @Test("labels cannot break out of their quotes, nor names out of theirs")
  func escaping() {
    let registry = MetricsRegistry()
    registry.makeCounter(label: "9 a-b", dimensions: [("l l", "a\"b\\c\nd{}")]).increment(by: 1)
    #expect(registry.text == "# TYPE _9_a_b counter\n_9_a_b{l_l=\"a\\\"b\\\\c\\nd{}\"} 1\n")
  }

  @Test("labels beyond the limit count under other")
  func bounded() {
    let registry = MetricsRegistry()
    for index in 0..<(MetricsRegistry.seriesLimit + 50) {
      registry.makeCounter(label: "a", dimensions: [("path", "\(index)")]).increment(by: 1)
    }
    let lines = registry.text.split(separator: "\n")
    #expect(lines.count == MetricsRegistry.seriesLimit + 2)
    #expect(lines.contains("a{path=\"other\"} 50"))
  }

  @Test("one name with two meanings does not spoil the first")
  func conflict() {
    let registry = MetricsRegistry()
    registry.makeCounter(label: "a", dimensions: []).increment(by: 1)
    registry.makeMeter(label: "a", dimensions: []).set(9.0)
    #expect(registry.text == "# TYPE a counter\na 1\n")
  }

  @Test("figures asked for at reading stand between the others")
  func collected() {
    let registry = MetricsRegistry()
    registry.makeCounter(label: "c", dimensions: []).increment(by: 1)
    registry.collect {
      [
        MetricReading("b", "Meaning.", 5, labels: [("state", "dead")]),
        MetricReading("b", "Meaning.", 6, labels: [("state", "done")]),
        MetricReading("d_total", "Other.", 7, isCounter: true),
      ]
    }
    #expect(
      registry.text == """
        # HELP b Meaning.
        # TYPE b gauge
        b{state="dead"} 5
        b{state="done"} 6
        # TYPE c counter
        c 1
        # HELP d_total Other.
        # TYPE d_total counter
        d_total 7

        """)
  }

  @Test("counting from many threads loses nothing")
  func threads() async {
    let registry = MetricsRegistry()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<1000 {
            registry.makeCounter(label: "a", dimensions: []).increment(by: 1)
            registry.makeTimer(label: "t", dimensions: []).recordNanoseconds(1)
          }
        }
      }
    }
    #expect(registry.text.contains("a 8000\n"))
    #expect(registry.text.contains("t_seconds_count 8000\n"))
  }

  @Test("numbers are written so that they read back the same")
  func numbers() {
    for value in [0, 1, -2.5, 1e20, 0.1, 1.0 / 3, .greatestFiniteMagnitude] {
      #expect(Double(MetricName.number(value)) == value)
    }
    #expect(MetricName.number(.infinity) == "+Inf")
    #expect(MetricName.number(-.infinity) == "-Inf")
    #expect(MetricName.number(.nan) == "NaN")
  }

  @Test("the process is described", .enabled(if: isLinux, "reads /proc, which only Linux has"))
  func process() throws {
    let names = Set(ProcessFigures.readings().map(\.name))
    #expect(
      names == [
        "process_resident_memory_bytes", "process_open_fds", "process_start_time_seconds",
        "process_cpu_seconds_total",
      ])
    let started = try #require(ProcessFigures.startTime)
    let now = Date().timeIntervalSince1970
    #expect(started < now + 2 && started > now - 86_400, "the tests began within the last day")
    #expect(try #require(ProcessFigures.residentBytes) > 1_000_000)
  }

  private static var isLinux: Bool { FileManager.default.fileExists(atPath: "/proc/self/stat") }
}
