/// What somebody typed, ticked and attached, in the order of the form.
public struct FormContents: Sendable, Hashable {
  /// One field as it was sent.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var fields: [Field]
  public var files: [String: FormFile]

  public init(_ fields: [Field] = [], files: [String: FormFile] = [:]) {
    self.fields = fields
    self.files = files
  }

  /// The first value of `name` without blank space around it; nil where none or empty.
  public func value(_ name: String) -> String? {
    let text = self.text(name).trimmingBlanks()
    return text.isEmpty ? nil : text
  }

  /// The first value of `name` exactly as it was typed, for passwords and long texts.
  public func text(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// Every value of `name`, such as ticked boxes.
  public func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map { $0.value.trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// True where a box called `name` was ticked.
  public func isTicked(_ name: String) -> Bool { value(name) != nil }

  /// The file attached as `name`; nil where none was chosen.
  public func file(_ name: String) -> FormFile? {
    files[name].flatMap { $0.bytes.isEmpty && $0.fileName.isEmpty ? nil : $0 }
  }
}
