/// A value that a form sends without showing it, such as the token that proves the form's origin.
public struct HiddenField: Component, Sendable, Equatable {
  /// The name under which the value is sent.
  public var name: String
  /// The value.
  public var value: String

  /// A hidden value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  public func write(to h: inout HTMLWriter) {
    h.input(.type("hidden"), .name(name), .value(value))
  }
}
