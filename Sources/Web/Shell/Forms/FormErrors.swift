import HTML

/// What is wrong with a form, by field, in the order of the page.
public struct FormErrors: Sendable, Hashable {
  /// One mistake: the field's name and what to do.
  public struct Mistake: Sendable, Hashable {
    public var field: String
    public var message: String
  }

  public private(set) var mistakes: [Mistake] = []

  public init() {}

  /// One mistake in one field.
  public init(_ field: String, _ message: String) { add(field, message) }

  public var isEmpty: Bool { mistakes.isEmpty }

  /// Notes what is wrong; the first message of a field holds.
  public mutating func add(_ field: String, _ message: String) {
    guard self[field] == nil else { return }
    mistakes.append(Mistake(field: field, message: message))
  }

  /// Notes several mistakes in one field: all stand at the head of the page, the first at the field.
  public mutating func add(_ field: String, all messages: [String]) {
    mistakes += messages.map { Mistake(field: field, message: $0) }
  }

  /// What is wrong with `field`, first of all.
  public subscript(field: String) -> String? {
    mistakes.first { $0.field == field }?.message
  }

  /// The list at the head of the page, each entry leading to its field.
  public var links: [Link] { mistakes.map { Link($0.message, to: "#\($0.field)") } }
}
