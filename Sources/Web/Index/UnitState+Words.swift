import Productivity

extension UnitState {
  /// The state in a few words for a table's cell.
  var words: String {
    switch self {
    case .value: "Has a result"
    case .queried: "Figures queried"
    case .tooLittleData: "Too little data"
    case .missing: "No figures given"
    case .suppressed: "Withheld: small numbers"
    case .notSubmitted: "No return filed"
    case .notProvided: "Not this council’s job"
    case .notComparable: "Not comparable"
    }
  }
}
