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
  var imported: ImportPageModel?
  /// Whether the file that came with the job is still held.
  var hasFile = false
  /// The page from which such a file is sent.
  var sendingPage: String?

  var canStop: Bool { canSteer && job.state.isOpen && !job.isStopAsked }
  var canRetry: Bool {
    canSteer && (job.state == .dead || job.state == .stopped) && !isSureToFailAgain
  }

  /// True where it was given up with attempts left over, for what is wrong in its own file.
  var isSureToFailAgain: Bool {
    job.state == .dead && hasFile && job.attempts < job.mostAttempts
  }
}
