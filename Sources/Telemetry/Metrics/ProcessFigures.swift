import Foundation

/// What the system knows of this process (names as Prometheus' own clients give them).
public enum ProcessFigures {
  /// The figures of this moment; those that the system does not tell are left out.
  @Sendable
  public static func readings() -> [MetricReading] {
    [
      residentBytes.map {
        MetricReading("process_resident_memory_bytes", "Memory in use.", $0)
      },
      openFiles.map { MetricReading("process_open_fds", "Open files and connections.", $0) },
      startTime.map {
        MetricReading(
          "process_start_time_seconds", "When the process began, in seconds since 1970.", $0)
      },
      MetricReading(
        "process_cpu_seconds_total", "Processor time used.", processorSeconds, isCounter: true),
    ].compactMap { $0 }
  }

  static var residentBytes: Double? {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ")
    guard let fields, fields.count > 1, let pages = Double(fields[1]) else { return nil }
    return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
  }

  static var openFiles: Double? {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))
      .map { Double($0.count) }
  }

  static var processorSeconds: Double {
    var used = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)
    return Double(used.tv_sec) + Double(used.tv_nsec) / 1e9
  }

  /// Field 22 of `/proc/self/stat` counts ticks since the machine started; `/proc/stat` says when
  /// that was (proc(5)).
  static var startTime: Double? {
    guard let own = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
      let machine = try? String(contentsOfFile: "/proc/stat", encoding: .utf8),
      let boot = machine.split(separator: "\n").first(where: { $0.hasPrefix("btime ") }),
      let began = Double(boot.dropFirst("btime ".count)),
      let fields = own.split(separator: ")").last?.split(separator: " "), fields.count > 19,
      let ticks = Double(fields[19])
    else { return nil }
    return began + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
