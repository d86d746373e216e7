/// A question with a few answers, of which one is chosen.
public struct Radios: Exemplified {
  private let name: String
  private let choices: [Choice]
  private let frame: FieldFrame

  /// A question and its answers.
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
        choice.write(to: &h, type: "radio", name: name, id: "\(frame.id)-\(index + 1)")
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Did it work?",
        Radios(
          "Should your street be shown?", name: "place",
          choices: [
            Choice("Yes, show the street", value: "street", isChosen: true),
            Choice("Only the ward", value: "ward", help: "About 10,000 people live in a ward."),
            Choice("No place at all", value: "none"),
          ])),
      Example(
        "With an error",
        Radios(
          "Is anyone in danger?", name: "danger",
          choices: [Choice("Yes", value: "yes"), Choice("No", value: "no")],
          error: "Choose yes or no.")),
    ]
  }
}

extension Choice {
  func write(to h: inout HTMLWriter, type: String, name: String, id: String) {
    let helpID = help.map { _ in "\(id)-help" }
    h.div(.class("choice")) { h in
      h.input(
        .type(type), .id(id), .name(name), .value(value), .checked(isChosen),
        .aria(.describedby, helpID))
      h.label(label, .for(id))
      if let help { h.p(help, .class("help"), .id(helpID)) }
    }
  }
}
