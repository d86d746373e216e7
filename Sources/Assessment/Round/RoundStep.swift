/// What a lead does to move a round on, or back. The one table of moves that there are.
public enum RoundStep: String, Sendable, CaseIterable, Hashable {
  case open
  case close
  /// Answers are taken again, for somebody who was late; only while nothing was agreed.
  case reopen
  case agree
  /// Back to agreeing, to correct something before the signature.
  case resume
  case signOff = "sign-off"

  /// From where to where.
  public var move: (from: RoundState, to: RoundState) {
    switch self {
    case .open: (.draft, .open)
    case .close: (.open, .closed)
    case .reopen: (.closed, .open)
    case .agree: (.closed, .agreed)
    case .resume: (.agreed, .closed)
    case .signOff: (.agreed, .signedOff)
    }
  }

  /// Steps that can be taken from `state`, in the order of the table.
  public static func possible(from state: RoundState) -> [RoundStep] {
    allCases.filter { $0.move.from == state }
  }
}
