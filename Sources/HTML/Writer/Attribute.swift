/// One attribute of an element. Only attributes that are safe under the site's content security
/// policy can be made: there is no `style`, no event handler and no way to name an attribute freely
/// except ``data(_:_:)`` and ``aria(_:_:)``.
///
/// A `nil` value leaves the attribute out, so that a view can pass what it has:
/// `h.a("Next", .href(next), .aria(.label, hint))`.
public struct Attribute {
  enum Value {
    case absent
    case present
    case text(String)
    case number(Double)
    case percent(Double)
    case named(String, String)
  }

  let name: StaticString
  let value: Value

  @inline(__always)
  init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  @inline(__always)
  init(_ name: StaticString, _ value: String?) {
    self.init(name, value.map(Value.text) ?? .absent)
  }

  @inline(__always)
  init(_ name: StaticString, when present: Bool) {
    self.init(name, present ? .present : .absent)
  }

  func write(to output: inout Output) {
    if case .absent = value { return }
    output.append(UInt8(ascii: " "))
    output.append(name)
    switch value {
    case .absent, .present: return
    case .text(let text):
      output.append("=\"" as StaticString)
      output.appendEscaped(text)
    case .number(let number):
      output.append("=\"" as StaticString)
      output.append(number)
    case .percent(let number):
      output.append("=\"" as StaticString)
      output.append(number)
      output.append(UInt8(ascii: "%"))
    case .named(let name, let text):
      output.append(name)
      output.append("=\"" as StaticString)
      output.appendEscaped(text)
    }
    output.append(UInt8(ascii: "\""))
  }
}
