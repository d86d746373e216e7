extension Attribute {
  /// The name under which a field is sent.
  public static func name(_ name: String?) -> Attribute { Attribute("name", name) }

  /// What a field holds when the page opens.
  public static func value(_ value: String?) -> Attribute { Attribute("value", value) }

  /// How a form is sent.
  public static func method(_ method: Method) -> Attribute { Attribute("method", method.rawValue) }

  /// How a form with files is packed.
  public static func enctype(_ type: Encoding?) -> Attribute {
    Attribute("enctype", type?.rawValue)
  }

  /// The heading of a group of entries.
  public static func label(_ text: String) -> Attribute { Attribute("label", text) }

  /// The field that a label names.
  public static func `for`(_ id: String?) -> Attribute { Attribute("for", id) }

  /// What a browser may fill in for the reader, such as `email` or `current-password`.
  public static func autocomplete(_ purpose: String?) -> Attribute {
    Attribute("autocomplete", purpose)
  }

  /// Which keyboard a phone shows: `numeric`, `decimal`, `email`, `search`.
  public static func inputmode(_ mode: String?) -> Attribute { Attribute("inputmode", mode) }

  /// Whether the field must be filled in.
  public static func required(_ required: Bool = true) -> Attribute {
    Attribute("required", when: required)
  }

  /// Whether a choice is made when the page opens.
  public static func checked(_ checked: Bool = true) -> Attribute {
    Attribute("checked", when: checked)
  }

  /// Whether an option of a list is chosen when the page opens.
  public static func selected(_ selected: Bool = true) -> Attribute {
    Attribute("selected", when: selected)
  }

  /// Whether the field or button cannot be used now.
  public static func disabled(_ disabled: Bool = true) -> Attribute {
    Attribute("disabled", when: disabled)
  }

  /// Whether the field shows its value and cannot be changed.
  public static func readonly(_ readonly: Bool = true) -> Attribute {
    Attribute("readonly", when: readonly)
  }

  /// Whether several values may be chosen.
  public static func multiple(_ multiple: Bool = true) -> Attribute {
    Attribute("multiple", when: multiple)
  }

  /// Leaves the checks to the server, whose messages are written for people.
  public static func novalidate(_ off: Bool = true) -> Attribute {
    Attribute("novalidate", when: off)
  }

  /// Whether a `<details>` shows its content when the page opens.
  public static func open(_ open: Bool = true) -> Attribute { Attribute("open", when: open) }

  /// The lines of a text area.
  public static func rows(_ rows: Int) -> Attribute { Attribute("rows", String(rows)) }

  /// The longest text a field takes, in characters.
  public static func maxlength(_ length: Int?) -> Attribute {
    Attribute("maxlength", length.map { String($0) })
  }

  /// The smallest value a field takes, or the low end of a gauge.
  public static func min(_ value: String?) -> Attribute { Attribute("min", value) }

  /// The largest value a field takes, or the high end of a gauge.
  public static func max(_ value: String?) -> Attribute { Attribute("max", value) }

  /// The step between values that a number field takes; `any` for every value.
  public static func step(_ value: String?) -> Attribute { Attribute("step", value) }

  /// The kinds of file that a file field offers, such as `.csv`.
  public static func accept(_ kinds: String?) -> Attribute { Attribute("accept", kinds) }

  /// The list of suggestions for a field.
  public static func list(_ id: String?) -> Attribute { Attribute("list", id) }

  /// Whether the browser marks spelling.
  public static func spellcheck(_ on: Bool) -> Attribute {
    Attribute("spellcheck", on ? "true" : "false")
  }

  /// How a form is sent: `get` for questions that can be linked to, `post` for changes.
  public enum Method: String, Sendable {
    case get, post
  }

  /// How a form is packed.
  public enum Encoding: String, Sendable {
    case multipart = "multipart/form-data"
    case addressEncoded = "application/x-www-form-urlencoded"
  }
}
