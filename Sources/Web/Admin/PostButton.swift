import HTML

/// A form of one button, for what needs no questions.
struct PostButton: Component {
  private let label: String
  private let subject: String?
  private let action: String
  private let token: HiddenField
  private let fields: [(name: String, value: String)]

  /// - Parameter subject: what it is done to, for those who hear the button alone.
  init(
    _ label: String, for subject: String? = nil, action: String, token: HiddenField,
    fields: [(name: String, value: String)] = []
  ) {
    self.label = label
    self.subject = subject
    self.action = action
    self.token = token
    self.fields = fields
  }

  func write(to h: inout HTMLWriter) {
    h.form(.action(action), .method(.post)) { h in
      h.add(token)
      for field in fields { h.add(HiddenField(name: field.name, value: field.value)) }
      h.button(.class("button quiet"), .type("submit")) { h in
        h.text(label)
        if let subject { h.span(": \(subject)", .class("unseen")) }
      }
    }
  }
}
