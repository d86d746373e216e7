/// Does the jobs of one kind.
///
/// A handler may be called again for the same job, after a failure or when its process was killed.
/// What it makes visible it writes through `JobContext.finish`, in one transaction with the end of
/// the job; everything before that must bear being done twice.
public protocol JobHandler: Sendable {
  /// The kind, as `thing.verb`: `import.file`, `index.compute`.
  var kind: String { get }
  /// What the jobs do, in few words for the page: "Import of figures".
  var title: String { get }

  /// Does the job. It runs on a thread of its own, so it may block and compute.
  ///
  /// - Returns: what came of it, in a sentence; not used where `context.finish` was called.
  /// - Throws: `JobFailure` or any error, whose description is shown; the job is tried again unless
  ///   it is a `JobFailure` that is final. `JobStopped` after a stop that was asked for.
  func run(_ context: JobContext) async throws -> String
}
