/// A question of which any number of answers may hold, or a single statement to agree with.
public struct Checkboxes: Exemplified {
  private let name: String
  private let choices: [Choice]
  private let frame: FieldFrame

  /// A question and its answers, sent under the same name.
  public init(
    _ label: String, name: String, choices: [Choice], help: String? = nil, error: String? = nil,
    isOptional: Bool = false, id: String? = nil
  ) {
    self.name = name
    self.choices = choices
    frame = FieldFrame(
      id: id ?? name, label: label, help: help, error: error, isOptional: isOptional)
  }

  public func write(to h: inout HTMLWriter) {
    frame.writeGroup(to: &h) { h in
      for (index, choice) in choices.enumerated() {
        choice.write(to: &h, type: "checkbox", name: name, id: "\(frame.id)-\(index + 1)")
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Services",
        Checkboxes(
          "Which services does it touch?", name: "services",
          choices: [
            Choice("Waste and environment", value: "waste", isChosen: true),
            Choice("Housing", value: "housing"), Choice("Public health", value: "health"),
          ], help: "Choose all that apply."))
    ]
  }
}
