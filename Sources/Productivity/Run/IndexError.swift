/// Why a run of the index could not be made, and what to do about it.
public enum IndexError: Error, Equatable, Sendable {
  /// The parts of a panel do not fit together.
  case badPanel(String)
  /// Too few councils have enough data: the method needs at least 20.
  case tooFewCouncils(assessed: Int)
  /// A setting is outside its range.
  case badSetting(String)
  /// The context variables or council types repeat each other, so that no effect can be told apart.
  case collinearColumns
  /// Whoever asked for the run has stopped waiting.
  case cancelled
}

extension IndexError {
  /// True where the run as a whole is at fault and not one panel: no other lens would fare better.
  public var isOfTheRun: Bool {
    switch self {
    case .badSetting, .cancelled: true
    case .badPanel, .tooFewCouncils, .collinearColumns: false
    }
  }
}

extension IndexError: CustomStringConvertible {
  /// The error for the person who must act.
  public var description: String {
    switch self {
    case .badPanel(let problem): "The panel cannot be used: \(problem)"
    case .tooFewCouncils(let assessed):
      """
      Only \(assessed) councils have two valid years, one of them recent, with size and context. \
      The index needs at least 20: add years or councils, or use simple tables instead.
      """
    case .badSetting(let problem): "A setting of the run is out of range: \(problem)"
    case .collinearColumns:
      """
      The context variables or council types repeat each other. Remove one of the context \
      variables that say the same thing, or switch council types off.
      """
    case .cancelled: "The run was cancelled."
    }
  }
}
