import HTML
import Library
import Store

/// Adds a resource to one of the reader's collections, or to a new one.
struct CollectForm: Component {
  let address: String
  let collections: [Store.ResourceCollection]
  let token: HiddenField

  func write(to h: inout HTMLWriter) {
    h.add(
      Form(action: address + "/collect", token: token) { h in
        h.div(.class("inline")) { h in
          if !collections.isEmpty {
            h.add(
              SelectField(
                "Add to", name: "collection",
                choices: collections.map { Choice($0.title, value: $0.id) }
                  + [Choice("A new collection", value: "")]))
          }
          h.add(
            TextField(
              collections.isEmpty ? "Begin a collection called" : "Name, if it is new",
              name: "title", isRequired: false, maxLength: 100))
          h.div(.class("buttons")) { $0.add(Button("Add", kind: .quiet)) }
        }
      })
  }
}

/// Tells the stewards that something is wrong.
struct ResourceReportForm: Component {
  let address: String
  let token: HiddenField

  func write(to h: inout HTMLWriter) {
    h.add(
      Details("Something is wrong with this entry") { h in
        h.add(
          Form(action: address + "/report", token: token) { h in
            h.add(
              TextArea(
                "What is wrong?", name: "words",
                help: "A steward reads it: a dead address, a wrong figure, a better source.",
                rows: 3, maxLength: 2_000))
            h.div(.class("buttons")) { $0.add(Button("Tell the stewards", kind: .quiet)) }
          })
      })
  }
}
