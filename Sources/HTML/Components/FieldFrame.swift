/// What every form field has around it: the label above, help and error below, tied together for
/// assistive technology.
struct FieldFrame {
  let id: String
  let label: String
  let help: String?
  let error: String?
  let isOptional: Bool

  var describedBy: Attribute {
    let ids = [help.map { _ in "\(id)-help" }, error.map { _ in "\(id)-error" }].compactMap(\.self)
    return .aria(.describedby, ids.isEmpty ? nil : ids.joined(separator: " "))
  }

  var invalid: Attribute { .aria(.invalid, error == nil ? nil : "true") }

  var styleClass: Attribute { .class(error == nil ? "field" : "field wrong") }

  var fullLabel: String { isOptional ? "\(label) (optional)" : label }

  /// A single control with its label.
  func write(to h: inout HTMLWriter, control: HTMLWriter.Body) {
    h.div(styleClass) { h in
      h.label(fullLabel, .for(id))
      control(&h)
      writeNotes(to: &h)
    }
  }

  /// Several controls that answer one question.
  func writeGroup(to h: inout HTMLWriter, controls: HTMLWriter.Body) {
    h.fieldset(.id(id), styleClass, describedBy) { h in
      h.legend(fullLabel)
      writeNotes(to: &h)
      controls(&h)
    }
  }

  private func writeNotes(to h: inout HTMLWriter) {
    if let help { h.p(help, .class("help"), .id("\(id)-help")) }
    if let error {
      h.p(.class("error"), .id("\(id)-error")) { h in
        h.span("Error: ", .class("unseen"))
        h.text(error)
      }
    }
  }
}
