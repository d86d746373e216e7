import Store

/// The queue: jobs of one state or all, the newest first.
struct JobListModel: Sendable {
  /// One job in the list.
  struct Row: Sendable {
    var job: Job
    var requestedBy: String
  }

  static let pageSize = 50

  var rows: [Row]
  /// The state shown; nil for all.
  var state: JobState?
  var counts: [JobState: Int]
  /// The id after which the next page begins; nil on the last.
  var next: String?

  var total: Int { counts.values.reduce(0, +) }
}
