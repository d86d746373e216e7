import Metrics
import Store

/// What the queue tells the metrics.
enum JobMetrics {
  static func finished(_ job: Job, as state: JobState, after seconds: Double) {
    Counter(
      label: "jobs_finished_total", dimensions: [("kind", job.kind), ("state", state.rawValue)]
    ).increment()
    Timer(label: "job_duration", dimensions: [("kind", job.kind)])
      .recordNanoseconds(Int64(seconds * 1e9))
  }

  static func counts(_ counts: [JobState: Int]) {
    for state in [JobState.waiting, .running, .dead] {
      Gauge(label: "jobs", dimensions: [("state", state.rawValue)]).record(counts[state] ?? 0)
    }
  }
}
