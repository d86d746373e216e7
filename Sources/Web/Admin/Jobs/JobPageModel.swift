import Store

/// One job with what can be done about it.
struct JobPageModel: Sendable {
  var job: Job
  var requestedBy: String
  /// True where the page turns over by itself, since the reader asked for it.
  var isWatched: Bool
  /// Whether the reader may stop and retry.
  var canSteer: Bool
  /// The import that the job made, where it made one.
  var importAddress: String?

  var canStop: Bool { canSteer && job.state.isOpen && !job.isStopAsked }
  var canRetry: Bool { canSteer && (job.state == .dead || job.state == .stopped) }
}
