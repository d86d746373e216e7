import HTML
import Jobs
import Store

extension JobState {
  /// The state in a word or two.
  var words: String {
    switch self {
    case .waiting: "Waiting"
    case .running: "Running"
    case .done: "Done"
    case .stopped: "Stopped"
    case .dead: "Given up"
    }
  }

  var tag: StatusTag {
    switch self {
    case .waiting: StatusTag(words)
    case .running: StatusTag(words, .accent)
    case .done, .stopped: StatusTag(words, .quiet)
    case .dead: StatusTag(words, .strong)
    }
  }
}

extension Job {
  /// What the job does, in few words; the kind itself where no handler of the hub does it.
  var title: String { HubJobs.handlers.first { $0.kind == kind }?.title ?? kind }

  /// What came of it, is wrong with it, or is being done, in a sentence.
  var outcome: String {
    switch state {
    case .waiting:
      failure.map { "Tried again on \(MomentWords.minute(due)): \($0)" }
        ?? (due > created ? "From \(MomentWords.minute(due))" : "Waits for a worker")
    case .running: "\(Int(shareDone * 100))%" + (step.isEmpty ? "" : ": \(step)")
    case .done: result ?? ""
    case .stopped: "Stopped before it finished; nothing of it was kept."
    case .dead: failure ?? ""
    }
  }
}

extension String {
  /// The beginning of a long text, cut between words.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }
}
