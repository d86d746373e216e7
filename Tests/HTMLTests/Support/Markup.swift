/// Markup read back as a list of tags and texts, by rules stricter than a browser's: every tag is
/// closed in order, every attribute value is quoted, no character that could open a tag stands free.
struct Markup {
  struct Tag: Equatable {
    var name: String
    var attributes: [String: String]
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private(set) var tags: [Tag] = []
  private(set) var text = ""

  private static let void: Set<String> = [
    "meta", "link", "input", "br", "hr", "img", "col", "wbr",
  ]

  init(_ source: String) throws {
    var open: [String] = []
    var rest = Substring(source)
    if rest.hasPrefix("<!doctype html>") { rest = rest.dropFirst("<!doctype html>".count) }
    while let first = rest.first {
      if first != "<" {
        let run = rest.prefix { $0 != "<" }
        try Self.check(run)
        text += Self.unescaped(run)
        rest = rest.dropFirst(run.count)
      } else if rest.hasPrefix("</") {
        let name = String(rest.dropFirst(2).prefix { $0 != ">" })
        guard open.popLast() == name else { throw Fault(description: "</\(name)> closes nothing") }
        rest = rest.dropFirst(name.count + 3)
      } else {
        let tag = try Self.readTag(&rest)
        tags.append(tag)
        if !Self.void.contains(tag.name) { open.append(tag.name) }
      }
    }
    if let last = open.last { throw Fault(description: "<\(last)> is never closed") }
  }

  private static func readTag(_ rest: inout Substring) throws -> Tag {
    rest = rest.dropFirst()
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    guard !name.isEmpty else { throw Fault(description: "a tag without a name") }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.first == " " {
      rest = rest.dropFirst()
      let key = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" })
      guard !key.isEmpty, attributes[key] == nil else {
        throw Fault(description: "an attribute of <\(name)> without a name, or twice: \(key)")
      }
      rest = rest.dropFirst(key.count)
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        let value = rest.prefix { $0 != "\"" }
        guard !value.contains("<") else { throw Fault(description: "< within a value") }
        try check(value)
        attributes[key] = unescaped(value)
        rest = rest.dropFirst(value.count + 1)
      } else {
        attributes[key] = ""
      }
    }
    guard rest.first == ">" else {
      throw Fault(description: "<\(name) \(attributes)> does not end")
    }
    rest = rest.dropFirst()
    return Tag(name: String(name), attributes: attributes)
  }

  private static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  private static func check(_ run: Substring) throws {
    guard !run.contains(">") else { throw Fault(description: "> stands free in \(run)") }
    for part in run.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = String(part.prefix { $0 != ";" })
      guard references[name] != nil else { throw Fault(description: "& stands free in \(run)") }
    }
  }

  private static func unescaped(_ run: Substring) -> String {
    var parts = run.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
    let first = parts.removeFirst()
    return parts.reduce(into: first) { text, part in
      let name = String(part.prefix { $0 != ";" })
      text += (references[name] ?? "") + part.dropFirst(name.count + 1)
    }
  }
}
