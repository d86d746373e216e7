import Accounts
import HTML

/// The field for a new password: typed once, since browsers show and keep it.
enum NewPassword {
  static func field(
    _ errors: FormErrors, label: String = "New password", isRequired: Bool = true
  ) -> TextField {
    TextField(
      label, name: "password", kind: .newPassword,
      help: "At least \(PasswordRules.shortest) characters. Four or five words that have nothing "
        + "to do with one another are good and easily kept in mind.",
      error: errors["password"], isRequired: isRequired)
  }

  /// Tells the browser's password manager whose password it is.
  static func hiddenUserName(_ email: String) -> Fragment {
    Fragment { h in
      h.input(
        .type("email"), .name("username"), .value(email), .autocomplete("username"), .readonly(),
        .hidden())
    }
  }

  /// What was typed; nil with a mistake noted where nothing was.
  static func read(_ form: FormContents, into errors: inout FormErrors) -> String? {
    let password = form.text("password")
    if password.isEmpty { errors.add("password", "Choose a password.") }
    return password.isEmpty ? nil : password
  }
}
