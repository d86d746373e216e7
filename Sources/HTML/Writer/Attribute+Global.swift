extension Attribute {
  /// One or more style classes, parted by spaces; `nil` leaves the attribute out.
  public static func `class`(_ names: String?) -> Attribute { Attribute("class", names) }

  /// The element's name within the page, for links and labels.
  public static func id(_ id: String?) -> Attribute { Attribute("id", id) }

  /// The language of the content, where it differs from the page's (`cy` for Welsh).
  public static func lang(_ language: String?) -> Attribute { Attribute("lang", language) }

  /// A tooltip; never the only place where something is said.
  public static func title(_ text: String?) -> Attribute { Attribute("title", text) }

  /// What the element is to assistive technology, where its tag does not say so.
  public static func role(_ role: Role?) -> Attribute { Attribute("role", role?.rawValue) }

  /// Whether the element is hidden until the script shows it.
  public static func hidden(_ hidden: Bool = true) -> Attribute {
    Attribute("hidden", when: hidden)
  }

  /// The place in the order of the tab key: 0 puts a scrolling region into it, -1 allows focus by
  /// a link or the script only.
  public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }

  /// A named value for the script: `data-` and the name, of which only letters, digits and hyphens
  /// are kept.
  public static func data(_ name: String, _ value: String?) -> Attribute {
    Attribute("data-", value.map { .named(attributeName(name), $0) } ?? .absent)
  }

  /// A property for assistive technology.
  public static func aria(_ property: ARIA, _ value: String?) -> Attribute {
    Attribute("aria-", value.map { .named(property.rawValue, $0) } ?? .absent)
  }

  /// A state for assistive technology that is either true or false.
  public static func aria(_ property: ARIA, _ value: Bool) -> Attribute {
    aria(property, value ? "true" : "false")
  }

  /// Marks the entry for the page (or the step, or the choice) on which the reader is.
  public static func current(_ current: Current?) -> Attribute {
    Attribute("aria-current", current?.rawValue)
  }

  /// The attribute if the condition holds, otherwise none.
  public static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
    condition ? attribute : Attribute("", .absent)
  }

  /// Roles used on the site.
  public enum Role: String, Sendable {
    case alert, group, img, list, listitem, navigation, none, presentation, progressbar, region
    case search, status, tooltip
  }

  /// Properties and states for assistive technology used on the site.
  public enum ARIA: String, Sendable {
    case atomic, busy, controls, current, describedby, details, disabled, expanded, hidden, invalid
    case label, labelledby, live, pressed, required, roledescription, selected, sort
    case valuemax, valuemin, valuenow, valuetext
  }

  /// What an `aria-current` mark stands for.
  public enum Current: String, Sendable {
    case page, step, location, `true`
  }

  private static func attributeName(_ name: String) -> String {
    if name.utf8.allSatisfy(isNameByte) { return name }
    return String(decoding: name.utf8.filter(isNameByte), as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
