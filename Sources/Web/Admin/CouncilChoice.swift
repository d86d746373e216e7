import Accounts
import Sector

/// Reads the council that somebody typed by name or code.
enum CouncilChoice {
  /// Why none was found, and what to do.
  struct Problem: Error, Hashable {
    var message: String
  }

  /// The council as a scope.
  static func scope(
    _ typed: String?, in register: AuthorityRegister
  ) -> Result<Scope, Problem> {
    guard let typed else {
      return .failure(Problem(message: "Enter the council's name or code."))
    }
    if let match = register.match(typed), match.isCurrent {
      return .success(.authority(match.code))
    }
    let near = register.search(typed, limit: 4).filter(\.isCurrent)
    if near.count == 1 { return .success(.authority(near[0].code)) }
    guard !near.isEmpty else {
      return .failure(
        Problem(message: "There is no council '\(typed)' today. Check the spelling."))
    }
    let names = near.map(\.name).joined(separator: ", ")
    return .failure(Problem(message: "'\(typed)' may be one of several: \(names). Enter one."))
  }
}
