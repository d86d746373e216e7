import Sector

/// Counts the rows of each release while a table with many of them is read.
struct ReleaseTally {
  private var current = ""
  private var rows = 0
  private var rejected = 0
  private var closed: [String: (rows: Int, rejected: Int)] = [:]
  private var sinceReport = 0

  mutating func count(_ release: String, _ outcome: PutOutcome) {
    if release != current { close(for: release) }
    rows += 1
    if outcome == .rejected { rejected += 1 }
    sinceReport += 1
  }

  /// True once in some thousand rows: often enough for a progress bar, seldom enough to be free.
  var isTimeToReport: Bool {
    mutating get {
      guard sinceReport >= 8192 else { return false }
      sinceReport = 0
      return true
    }
  }

  /// The release with the rows that were counted for it.
  mutating func counted(_ release: Release) -> Release {
    close(for: "")
    var release = release
    (release.rowsIn, release.rowsRejected) = closed[release.id] ?? (0, 0)
    return release
  }

  private mutating func close(for next: String) {
    closed[current, default: (0, 0)].rows += rows
    closed[current, default: (0, 0)].rejected += rejected
    (current, rows, rejected) = (next, 0, 0)
  }
}
