/// How a process works on the queue.
public struct JobRunnerSettings: Sendable {
  /// Jobs done side by side.
  public var workers: Int
  /// How often the queue is looked at for jobs of other processes and for recurring work.
  public var poll: Duration
  /// For how long a worker holds a job without a sign of life, in seconds.
  public var lease: Double
  /// How long running jobs may go on once the program is asked to end.
  public var patience: Duration
  /// True to end once nothing is due.
  public var endsWhenIdle: Bool

  public init(
    workers: Int = 2, poll: Duration = .seconds(2), lease: Double = 60,
    patience: Duration = .seconds(10), endsWhenIdle: Bool = false
  ) {
    self.workers = workers
    self.poll = poll
    self.lease = lease
    self.patience = patience
    self.endsWhenIdle = endsWhenIdle
  }
}
