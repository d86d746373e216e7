/// A list to choose one entry from; for more than about seven answers, else ``Radios``.
public struct SelectField: Exemplified {
  private let name: String
  private let choices: [Choice]
  private let width: TextField.Width
  private let frame: FieldFrame

  /// A list of choices.
  public init(
    _ label: String, name: String, choices: [Choice], help: String? = nil, error: String? = nil,
    width: TextField.Width = .full, isOptional: Bool = false, id: String? = nil
  ) {
    self.name = name
    self.choices = choices
    self.width = width
    frame = FieldFrame(
      id: id ?? name, label: label, help: help, error: error, isOptional: isOptional)
  }

  public func write(to h: inout HTMLWriter) {
    frame.write(to: &h) { h in
      h.select(
        .id(frame.id), .name(name), .class(width == .full ? nil : width.rawValue),
        frame.describedBy, frame.invalid
      ) { h in
        for choice in choices {
          h.option(choice.label, .value(choice.value), .selected(choice.isChosen))
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Region",
        SelectField(
          "Region", name: "region",
          choices: [
            Choice("All of England", value: ""),
            Choice("North East", value: "E12000001", isChosen: true),
            Choice("North West", value: "E12000002"),
          ], width: .medium))
    ]
  }
}
