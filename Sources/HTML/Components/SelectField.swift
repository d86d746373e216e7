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
        for stretch in stretches {
          guard let group = stretch.first?.group else {
            Self.write(stretch, to: &h)
            continue
          }
          h.optgroup(.label(group)) { Self.write(stretch, to: &$0) }
        }
      }
    }
  }

  /// The choices, cut where the heading changes.
  private var stretches: [ArraySlice<Choice>] {
    var stretches: [ArraySlice<Choice>] = []
    var start = choices.startIndex
    for index in choices.indices where choices[index].group != choices[start].group {
      stretches.append(choices[start..<index])
      start = index
    }
    return choices.isEmpty ? [] : stretches + [choices[start...]]
  }

  private static func write(_ choices: ArraySlice<Choice>, to h: inout HTMLWriter) {
    for choice in choices {
      h.option(choice.label, .value(choice.value), .selected(choice.isChosen))
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
          ], width: .medium)),
      Example(
        "Under headings",
        SelectField(
          "What to show", name: "show",
          choices: [
            Choice("Words alone", value: ""),
            Choice("Things to notice", value: "notices", group: "The council"),
            Choice("Service by service", value: "standings", isChosen: true, group: "The council"),
            Choice("Waste", value: "service:waste", group: "One service"),
          ], width: .medium)),
    ]
  }
}
