import HTML

/// Tells the stewards that something is wrong.
struct ResourceReportForm: Component {
  /// The id of the field in which a mistake is shown.
  static let field = "words"

  let address: String
  let token: HiddenField
  var refused = RefusedForm.none

  func write(to h: inout HTMLWriter) {
    let error = refused.errors[Self.field]
    h.add(
      Details("Something is wrong with this entry", isOpen: error != nil) { h in
        h.add(
          Form(action: address + "/report", token: token) { h in
            h.add(
              TextArea(
                "What is wrong?", name: Self.field,
                value: refused.typed(Self.field, field: Self.field),
                help: "A steward reads it: a dead address, a wrong figure, a better source.",
                error: error, rows: 3, maxLength: 2_000))
            h.div(.class("buttons")) { $0.add(Button("Tell the stewards", kind: .quiet)) }
          })
      })
  }
}
