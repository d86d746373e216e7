import HTML
import Library
import Store

/// What a steward can do with a resource, on its page and in the queue.
struct StewardTools: Component {
  let item: LibraryItem
  let token: HiddenField
  /// Likely the same thing, to merge into.
  var duplicates: [LibraryItem] = []
  var refused = RefusedForm.none
  /// Whether the tools stand in the queue, which then also shows what is wrong with a form.
  var isInQueue = false

  /// The field of the form that says where the tools stand.
  static let pageName = "page"
  static let queue = "queue"

  /// Ids of the fields in which mistakes are shown; the queue has those of many resources.
  static func reasonField(of item: LibraryItem) -> String { "reason-\(item.number)" }
  static func mergeField(of item: LibraryItem) -> String { "into-\(item.number)" }

  private var address: String { LibraryAddress.item(item.id) }
  private var reasonField: String { Self.reasonField(of: item) }
  private var mergeField: String { Self.mergeField(of: item) }

  func write(to h: inout HTMLWriter) {
    h.add(
      Details("For stewards", isOpen: isOpen) { h in
        h.div(.class("buttons")) { h in
          if canAccept {
            h.add(
              Form(action: address + "/accept", token: token) { h in
                h.add(Button("Accept"))
              })
          }
          h.add(ButtonLink("Edit", to: address + "/edit", kind: .quiet))
          if canUndo {
            h.add(
              Form(action: address + "/undo", token: token) { h in
                h.add(Button("Undo the last change", kind: .quiet))
              })
          }
        }
        if canWithdraw { writeWithdraw(to: &h) }
        if canMerge { writeMerge(to: &h) }
      })
  }

  private var isOpen: Bool {
    item.state == .proposed || refused.errors[reasonField] != nil
      || refused.errors[mergeField] != nil
  }

  private var canAccept: Bool {
    switch item.state {
    case .proposed, .withdrawn: true
    case .accepted, .merged: false
    }
  }

  /// Nothing was done yet to what is as it came.
  private var canUndo: Bool { item.updated != item.created }

  private var canWithdraw: Bool { item.state == .proposed || item.state == .accepted }

  private var canMerge: Bool {
    if case .merged = item.state { false } else { true }
  }

  private func writeWithdraw(to h: inout HTMLWriter) {
    h.add(
      Form(action: address + "/withdraw", token: token) { h in
        writePlace(to: &h)
        h.div(.class("inline")) { h in
          h.add(
            TextField(
              "Why it is not shown", name: "reason",
              value: refused.typed("reason", field: reasonField),
              help: "Readers of its page see this.", error: refused.errors[reasonField],
              maxLength: 500, id: reasonField))
          h.div(.class("buttons")) { $0.add(Button("Withdraw", kind: .danger)) }
        }
      })
  }

  private func writeMerge(to h: inout HTMLWriter) {
    let choices = MergeTarget.choices(
      duplicates, chosen: refused.typed(MergeTarget.likely, field: mergeField))
    h.add(
      Form(action: address + "/merge", token: token) { h in
        writePlace(to: &h)
        if !choices.isEmpty {
          h.add(
            Radios(
              "Same as", name: MergeTarget.likely, choices: choices,
              id: "likely-\(item.number)"))
        }
        h.div(.class("inline")) { h in
          h.add(
            TextField(
              choices.isEmpty ? "Same as" : "Or same as another", name: MergeTarget.typed,
              value: refused.typed(MergeTarget.typed, field: mergeField),
              help: "The id or the address of its page here. That one stays; this one\u{2019}s "
                + "address leads there.", error: refused.errors[mergeField], maxLength: 300,
              id: mergeField))
          h.div(.class("buttons")) { $0.add(Button("Merge", kind: .quiet)) }
        }
      })
  }

  private func writePlace(to h: inout HTMLWriter) {
    if isInQueue { h.add(HiddenField(name: Self.pageName, value: Self.queue)) }
  }
}
