/// A field for a file.
public struct FileField: Exemplified {
  private let name: String
  private let accept: String?
  private let frame: FieldFrame

  /// A field for a file of the given kinds, such as `.csv`; its form must be packed as multipart.
  public init(
    _ label: String, name: String, accept: String? = nil, help: String? = nil,
    error: String? = nil, isOptional: Bool = false, id: String? = nil
  ) {
    self.name = name
    self.accept = accept
    frame = FieldFrame(
      id: id ?? name, label: label, help: help, error: error, isOptional: isOptional)
  }

  public func write(to h: inout HTMLWriter) {
    frame.write(to: &h) { h in
      h.input(
        .type("file"), .id(frame.id), .name(name), .accept(accept), frame.describedBy,
        frame.invalid)
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "A table",
        FileField(
          "Results of your pilot", name: "results", accept: ".csv",
          help: "A CSV file of at most 5 MB."))
    ]
  }
}
