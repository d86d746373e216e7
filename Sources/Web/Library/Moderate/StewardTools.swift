import HTML
import Library
import Store

/// What a steward can do with a resource, on its page and in the queue.
struct StewardTools: Component {
  let item: LibraryItem
  let token: HiddenField
  /// Likely the same thing, to merge into.
  var duplicates: [LibraryItem] = []

  private var address: String { LibraryAddress.item(item.id) }

  func write(to h: inout HTMLWriter) {
    h.add(
      Details("For stewards", isOpen: item.state == .proposed) { h in
        h.div(.class("buttons")) { h in
          if canAccept {
            h.add(
              Form(action: address + "/accept", token: token) { h in
                h.add(Button("Accept"))
              })
          }
          h.add(ButtonLink("Edit", to: address + "/edit", kind: .quiet))
          h.add(
            Form(action: address + "/undo", token: token) { h in
              h.add(Button("Undo the last change", kind: .quiet))
            })
        }
        if canWithdraw { writeWithdraw(to: &h) }
        if canMerge { writeMerge(to: &h) }
      })
  }

  private var canAccept: Bool {
    switch item.state {
    case .proposed, .withdrawn: true
    case .accepted, .merged: false
    }
  }

  private var canWithdraw: Bool { item.state == .proposed || item.state == .accepted }

  private var canMerge: Bool {
    if case .merged = item.state { false } else { true }
  }

  private func writeWithdraw(to h: inout HTMLWriter) {
    h.add(
      Form(action: address + "/withdraw", token: token) { h in
        h.div(.class("inline")) { h in
          h.add(
            TextField(
              "Why it is not shown", name: "reason", help: "Readers of its page see this.",
              maxLength: 500, id: "reason-\(item.number)"))
          h.div(.class("buttons")) { $0.add(Button("Withdraw", kind: .danger)) }
        }
      })
  }

  private func writeMerge(to h: inout HTMLWriter) {
    h.add(
      Form(action: address + "/merge", token: token) { h in
        h.div(.class("inline")) { h in
          h.add(
            TextField(
              "Same as the resource with the id", name: "into",
              value: duplicates.first?.id ?? "",
              help: "That one stays; this one's address leads there.", maxLength: 40,
              id: "into-\(item.number)"))
          h.div(.class("buttons")) { $0.add(Button("Merge", kind: .quiet)) }
        }
      })
  }
}
