/// A field for several lines.
public struct TextArea: Exemplified {
  private let name: String
  private let value: String
  private let rows: Int
  private let maxLength: Int?
  private let isRequired: Bool
  private let frame: FieldFrame

  /// A field for several lines; `value` is what the reader typed before.
  public init(
    _ label: String, name: String, value: String = "", help: String? = nil, error: String? = nil,
    rows: Int = 5, isRequired: Bool = true, maxLength: Int? = nil, id: String? = nil
  ) {
    self.name = name
    self.value = value
    self.rows = rows
    self.maxLength = maxLength
    self.isRequired = isRequired
    frame = FieldFrame(
      id: id ?? name, label: label, help: help, error: error, isOptional: !isRequired)
  }

  public func write(to h: inout HTMLWriter) {
    frame.write(to: &h) { h in
      // A line end right after the tag is not part of the value, so one is put there to keep a
      // line end with which the reader's own text may begin.
      h.textarea(
        "\n" + value, .id(frame.id), .name(name), .rows(rows), .maxlength(maxLength),
        .required(isRequired), frame.describedBy, frame.invalid)
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "What is the problem?",
        TextArea(
          "What is the problem?", name: "problem",
          help: "A sentence or two is enough. Leave out names and addresses of other people."))
    ]
  }
}
