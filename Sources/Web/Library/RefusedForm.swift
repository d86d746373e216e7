/// A form that could not be taken, with what is wrong: the page shows it again, so that nothing typed
/// is lost.
struct RefusedForm: Sendable {
  /// Mistakes by the id of their field on the page.
  var errors = FormErrors()
  var form = FormContents()

  /// Nothing was refused.
  static let none = RefusedForm()

  init() {}

  init(_ form: FormContents, _ field: String, _ message: String) {
    self.form = form
    errors.add(field, message)
  }

  /// What was typed into `name`, where the field of this id was refused; else nothing, since the
  /// page may have the same form several times.
  func typed(_ name: String, field: String) -> String {
    errors[field] == nil ? "" : form.text(name)
  }
}
