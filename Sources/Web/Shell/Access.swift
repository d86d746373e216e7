/// Who may call a route. Every route states it; `Access.permits` is the one place that decides.
public enum Access: String, Sendable, CaseIterable {
  /// Residents and everybody else, without an account.
  case anyone
}
