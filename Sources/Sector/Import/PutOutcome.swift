/// What became of one item of an import.
public enum PutOutcome: Sendable, Hashable {
  /// New to this database.
  case stored
  /// Replaces an earlier figure, which is kept and shown as revised.
  case revised
  /// The same as what is held already.
  case unchanged
  /// Not taken; the reason is in the reject report.
  case rejected
}
