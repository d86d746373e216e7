import Accounts
import Database

/// One job with where it stands.
///
/// A worker that claimed it holds the value as its right to act: worker and attempt together are
/// checked by everything it does to the job, so that a worker whose lease ran out can do nothing.
public struct Job: Sendable, Hashable, Identifiable {
  public var id: String
  public var kind: String
  /// JSON, as the handler wants it.
  public var payload: String
  public var uniqueKey: String?
  public var requestedBy: AuditActor
  /// UTC, ISO 8601, as all times here.
  public var created: String
  public var due: String
  public var state: JobState
  /// Attempts begun so far.
  public var attempts: Int
  public var mostAttempts: Int
  public var worker: String?
  public var leaseUntil: String?
  /// When the present or last attempt began.
  public var started: String?
  public var finished: String?
  /// How much is done, 0 to 1.
  public var shareDone: Double
  /// What is being done now, in few words.
  public var step: String
  public var isStopAsked: Bool
  /// What came of it, in a sentence.
  public var result: String?
  /// Why the last attempt failed, in a sentence.
  public var failure: String?
}

extension Job {
  static let columns = """
    id, kind, payload, unique_key, requested_by, created, due, state, attempts, most_attempts, \
    worker, lease_until, started, finished, share_done, step, is_stop_asked, result, failure
    """

  /// Reads a row of `columns`.
  init(_ row: SQLRow) {
    id = row.text(0)
    kind = row.text(1)
    payload = row.text(2)
    uniqueKey = row.optionalText(3)
    requestedBy = AuditActor(text: row.text(4))
    created = row.text(5)
    due = row.text(6)
    state = JobState(rawValue: row.text(7)) ?? .dead
    attempts = row.int(8)
    mostAttempts = row.int(9)
    worker = row.optionalText(10)
    leaseUntil = row.optionalText(11)
    started = row.optionalText(12)
    finished = row.optionalText(13)
    shareDone = row.double(14)
    step = row.text(15)
    isStopAsked = row.flag(16)
    result = row.optionalText(17)
    failure = row.optionalText(18)
  }
}
