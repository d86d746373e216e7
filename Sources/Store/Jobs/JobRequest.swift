import Accounts
import Foundation

/// A piece of work that somebody wants done soon, outside the page or command that asks for it.
public struct JobRequest: Sendable {
  /// Which handler does it, such as `import.file`.
  public var kind: String
  /// What the handler needs to know, as JSON.
  public var payload: String
  public var requestedBy: AuditActor
  /// From where it was asked for, for the audit trail: a form's address or a command.
  public var origin: String
  /// While a job with this key waits or runs, asking again gives that same job.
  public var uniqueKey: String?
  /// After so many attempts that failed the job is given up; at least 1.
  public var mostAttempts: Int
  /// Not before this moment; nil means at once.
  public var due: Date?
  /// A file that came with the request; kept in the database until the job is done.
  public var file: JobFile?

  public init(
    kind: String, payload: String = "{}", requestedBy: AuditActor, origin: String = "",
    uniqueKey: String? = nil, mostAttempts: Int = 5, due: Date? = nil, file: JobFile? = nil
  ) {
    self.kind = kind
    self.payload = payload
    self.requestedBy = requestedBy
    self.origin = origin
    self.uniqueKey = uniqueKey
    self.mostAttempts = max(1, mostAttempts)
    self.due = due
    self.file = file
  }
}
