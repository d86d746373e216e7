/// Narrows a list by a few questions; it works by address, so that a view can be sent on.
public struct FilterPanel: Exemplified {
  private let label: String
  private let action: String
  private let fields: [any Component]
  private let clear: String?

  /// Fields that ask `action?...`; `clear` is the address without any of them.
  public init(_ label: String, action: String, fields: [any Component], clear: String? = nil) {
    self.label = label
    self.action = action
    self.fields = fields
    self.clear = clear
  }

  public func write(to h: inout HTMLWriter) {
    h.form(.class("filters"), .action(action), .method(.get), .aria(.label, label)) { h in
      h.div(.class("fields")) { h in
        for field in fields { h.add(field) }
      }
      h.div(.class("buttons")) { h in
        h.add(Button("Show"))
        if let clear { h.a("Clear all", .href(clear)) }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Councils",
        FilterPanel(
          "Narrow the list", action: "/councils",
          fields: [
            SelectField(
              "Type", name: "type",
              choices: [Choice("All types", value: ""), Choice("Unitary", value: "UA")],
              id: "filter-type"),
            TextField("Name", name: "name", isRequired: true, id: "filter-name"),
          ], clear: "/councils"))
    ]
  }
}
