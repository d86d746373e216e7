/// A field for one line: text, an e-mail address, a password, a number.
public struct TextField: Exemplified {
  /// What the field takes, which decides the keyboard and what a browser may fill in.
  public enum Kind: Sendable {
    case text, email, username, password, newPassword, oneTimeCode, number, decimal
    case telephone, search, address

    var type: String {
      switch self {
      case .text, .number, .decimal, .oneTimeCode: "text"
      case .email, .username: "email"
      case .password, .newPassword: "password"
      case .telephone: "tel"
      case .search: "search"
      case .address: "url"
      }
    }

    var inputmode: String? {
      switch self {
      case .number, .oneTimeCode: "numeric"
      case .decimal: "decimal"
      default: nil
      }
    }

    var autocomplete: String? {
      switch self {
      case .email: "email"
      case .username: "username"
      case .password: "current-password"
      case .newPassword: "new-password"
      case .oneTimeCode: "one-time-code"
      case .telephone: "tel"
      default: nil
      }
    }
  }

  /// How wide the field is, as a hint at how long the answer is.
  public enum Width: String, Sendable {
    case short, medium, full
  }

  private let kind: Kind
  private let name: String
  private let value: String
  private let width: Width
  private let maxLength: Int?
  private let isRequired: Bool
  private let frame: FieldFrame

  /// A field for one line. `value` is what the reader typed before, which is never lost; `error`
  /// says what was wrong and what to do.
  public init(
    _ label: String, name: String, kind: Kind = .text, value: String = "", help: String? = nil,
    error: String? = nil, width: Width = .full, isRequired: Bool = true, maxLength: Int? = nil,
    id: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.value = value
    self.width = width
    self.maxLength = maxLength
    self.isRequired = isRequired
    frame = FieldFrame(
      id: id ?? name, label: label, help: help, error: error, isOptional: !isRequired)
  }

  /// A field that narrows a list or finds something: that it may stay empty needs no saying.
  public static func filter(
    _ label: String, name: String, value: String = "", help: String? = nil, id: String? = nil
  ) -> TextField {
    TextField(
      name: name, value: value,
      frame: FieldFrame(id: id ?? name, label: label, help: help, error: nil, isOptional: false))
  }

  private init(name: String, value: String, frame: FieldFrame) {
    kind = .search
    self.name = name
    self.value = value
    width = .full
    maxLength = nil
    isRequired = false
    self.frame = frame
  }

  public func write(to h: inout HTMLWriter) {
    frame.write(to: &h) { h in
      h.input(
        .type(kind.type), .id(frame.id), .name(name), .value(value.isEmpty ? nil : value),
        .class(width == .full ? nil : width.rawValue), .inputmode(kind.inputmode),
        .autocomplete(kind.autocomplete), .maxlength(maxLength), .required(isRequired),
        frame.describedBy, frame.invalid)
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "E-mail address",
        TextField(
          "E-mail address", name: "email", kind: .email, help: "We only use it to sign you in.")),
      Example("Password", TextField("Password", name: "password", kind: .password, width: .medium)),
      Example(
        "Number with an error",
        TextField(
          "Success threshold, in percent", name: "threshold", kind: .number, value: "lots",
          help: "The smallest change worth paying for.",
          error: "Enter the threshold as a whole number, such as 20.", width: .short)),
      Example("Filter", TextField.filter("Words in the name", name: "words", value: "waste")),
      Example(
        "Optional", TextField("Postcode", name: "postcode", width: .short, isRequired: false)),
    ]
  }
}
