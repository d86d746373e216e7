import HTML
import Store

/// Adds a resource to one of the reader's collections, or to a new one.
struct CollectForm: Component {
  /// The id of the field in which a mistake is shown.
  static let field = "title"

  let address: String
  let collections: [Store.ResourceCollection]
  let token: HiddenField
  var refused = RefusedForm.none

  func write(to h: inout HTMLWriter) {
    let error = refused.errors[Self.field]
    h.add(
      Form(action: address + "/collect", token: token) { h in
        h.div(.class("inline")) { h in
          if !collections.isEmpty {
            h.add(
              SelectField(
                "Add to", name: "collection",
                choices: collections.map { Choice($0.title, value: $0.id) }
                  + [Choice("A new collection", value: "", isChosen: error != nil)]))
          }
          h.add(
            TextField(
              collections.isEmpty ? "Begin a collection called" : "Name, if it is new",
              name: Self.field, value: refused.typed(Self.field, field: Self.field), error: error,
              isRequired: collections.isEmpty, maxLength: 100))
          h.div(.class("buttons")) { $0.add(Button("Add", kind: .quiet)) }
        }
      })
  }
}
