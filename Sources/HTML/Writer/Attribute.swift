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
  }

  let prefix: StaticString
  let name: String
  let value: Value

  @inline(__always)
  init(_ name: StaticString, _ value: Value) {
    self.prefix = name
    self.name = ""
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

  init(prefix: StaticString, name: String, _ value: String?) {
    self.prefix = prefix
    self.name = name
    self.value = value.map(Value.text) ?? .absent
  }

  func write(to bytes: inout [UInt8]) {
    if case .absent = value { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(prefix)
    bytes.append(contentsOf: name.utf8)
    switch value {
    case .absent, .present: return
    case .text(let text):
      bytes.append("=\"")
      bytes.appendEscaped(text)
    case .number(let number):
      bytes.append("=\"")
      bytes.append(number, decimals: 2)
    case .percent(let number):
      bytes.append("=\"")
      bytes.append(number, decimals: 2)
      bytes.append(UInt8(ascii: "%"))
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
