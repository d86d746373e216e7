/// Writes a page as bytes, in the order in which a reader meets it.
///
/// Everything a view puts on a page passes through here, so that whatever a resident or a source
/// typed stays text: text and attribute values are always escaped, links with a dangerous scheme
/// lose their address, and markup that is not escaped needs the named call ``raw(trusted:)``.
///
/// ```swift
/// var h = HTMLWriter()
/// h.section(.class("notice")) { h in
///   h.h2("Five things to notice")
///   h.p(prose: "Public health gets \(strong: "12% more") for each pound.")
/// }
/// let bytes = h.bytes
/// ```
///
/// A body is a closure over the writer itself rather than a tree of values: it costs the compiler
/// and the server next to nothing (docs/decisions/0001-html-writer.md).
public struct HTMLWriter: ~Copyable {
  /// What stands inside an element.
  public typealias Body = (inout HTMLWriter) -> Void

  var output: Output

  /// The page so far, in UTF-8.
  public var bytes: [UInt8] { output.bytes }

  /// An empty writer with room for a page of ordinary size.
  public init(capacity: Int = 32 * 1024) {
    output = Output(capacity: capacity)
  }

  /// The page so far as a string, for tests and small fragments.
  public var string: String { output.string }

  /// Puts text on the page; `<`, `>` and `&` become harmless.
  public mutating func text(_ text: String) {
    output.appendEscaped(text)
  }

  /// Puts a whole number on the page as it stands, without grouping.
  public mutating func text(_ number: Int) {
    output.append(number)
  }

  /// Puts text with emphasis and links on the page.
  public mutating func text(_ prose: Prose) {
    prose.write(to: &self)
  }

  /// Puts markup on the page unescaped. Only for markup written in this repository: never for
  /// anything that a person, a file or another site supplied.
  public mutating func raw(trusted markup: String) {
    output.append(markup)
  }

  /// Puts a component on the page.
  public mutating func add(_ component: some Component) {
    component.write(to: &self)
  }

  /// Puts several components on the page, one after another.
  public mutating func add(_ components: [some Component]) {
    for component in components { component.write(to: &self) }
  }

  @inline(__always)
  mutating func element(_ name: StaticString, _ attributes: [Attribute], _ body: Body) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  @inline(__always)
  mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: String) {
    open(name, attributes)
    output.appendEscaped(content)
    close(name)
  }

  @inline(__always)
  mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: Prose) {
    open(name, attributes)
    content.write(to: &self)
    close(name)
  }

  mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    output.append(UInt8(ascii: "<"))
    output.append(name)
    for attribute in attributes { attribute.write(to: &output) }
    output.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: StaticString) {
    output.append("</" as StaticString)
    output.append(name)
    output.append(UInt8(ascii: ">"))
  }
}
