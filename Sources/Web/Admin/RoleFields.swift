import Accounts
import HTML

/// The questions for a role and where it holds.
struct RoleFields {
  let roles: [Role]
  /// What was chosen before.
  let chosen: Set<String>
  /// Whether several roles may be given at once.
  var isSeveral = false
  /// Whether the council is asked for, and not settled by the page.
  let asksCouncil: Bool
  let council: String
  /// `council` or `sector`, where roles of the whole sector can be given; else nil.
  let scope: String?
  let errors: FormErrors

  func write(to h: inout HTMLWriter) {
    let choices = roles.map {
      Choice(
        RoleWords.name($0), value: $0.rawValue, help: RoleWords.meaning($0),
        isChosen: chosen.contains($0.rawValue) || roles.count == 1)
    }
    if isSeveral {
      h.add(Checkboxes("Roles", name: "role", choices: choices, error: errors["role"]))
    } else {
      h.add(Radios("Role", name: "role", choices: choices, error: errors["role"]))
    }
    guard asksCouncil else { return }
    if let scope {
      h.add(
        Radios(
          "Where", name: "scope",
          choices: [
            Choice("One council", value: "council", isChosen: scope != "sector"),
            Choice(
              "The sector as a whole", value: "sector",
              help: "For people who run the hub or work for a body of the sector.",
              isChosen: scope == "sector"),
          ], error: errors["scope"]))
    }
    h.add(
      TextField(
        "Council", name: "council", value: council,
        help: scope == nil ? "Its name or code." : "Its name or code, where it is for one council.",
        error: errors["council"]))
  }
}
