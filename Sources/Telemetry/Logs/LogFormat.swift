/// How log lines are written.
public enum LogFormat: Sendable, Hashable {
  /// One JSON object a line, for programs that collect logs.
  case json
  /// Words for a person at a terminal.
  case text
}
