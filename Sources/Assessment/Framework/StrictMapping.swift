import Yams

/// A mapping of a framework file that may hold these keys and no other, read with its lines: a
/// misspelt key would otherwise be passed over in silence.
struct StrictMapping {
  private let file: String
  /// What the mapping describes, as errors name it: "statement PR1".
  let place: String
  let line: Int?
  private var entries: [String: (line: Int?, value: Node)] = [:]

  init(_ node: Node, of place: String, keys: [String], file: String) throws {
    self.file = file
    self.place = place
    line = node.mark?.line
    guard let mapping = node.mapping else {
      throw FrameworkFileError(
        file: file, line: node.mark?.line,
        sentence: "\(place) should be a list of keys such as “\(keys[0]): …”.")
    }
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard keys.contains(name) else {
        throw FrameworkFileError(
          file: file, line: key.mark?.line,
          sentence: "“\(name)” is no key of \(place); the keys are "
            + keys.joined(separator: ", ") + ".")
      }
      guard entries[name] == nil else {
        throw FrameworkFileError(
          file: file, line: key.mark?.line,
          sentence: "“\(name)” is given twice in \(place); keep one.")
      }
      entries[name] = (key.mark?.line, value)
    }
  }

  func line(of key: String) -> Int? { entries[key]?.line ?? line }

  func has(_ key: String) -> Bool { entries[key] != nil }

  func error(_ sentence: String, at key: String? = nil) -> FrameworkFileError {
    FrameworkFileError(
      file: file, line: key.map { line(of: $0) } ?? line, sentence: sentence)
  }

  func node(_ key: String) throws -> Node {
    guard let entry = entries[key] else {
      throw error("“\(key)” is missing from \(place); add it (docs/reference/framework-format.md).")
    }
    return entry.value
  }

  /// A text that is not empty.
  func text(_ key: String) throws -> String {
    let node = try node(key)
    let text = node.scalar?.string.trimmingBlankEnds ?? ""
    guard !text.isEmpty else {
      throw error("“\(key)” of \(place) has no text; write what a reader should see.", at: key)
    }
    return text
  }

  /// A text, or an empty one where the key is absent.
  func optionalText(_ key: String) throws -> String { has(key) ? try text(key) : "" }

  func number(_ key: String) throws -> Int {
    let text = try text(key)
    guard let number = Int(text), number >= 1 else {
      throw error("“\(key)” of \(place) is “\(text)”; write a whole number from 1.", at: key)
    }
    return number
  }

  /// The entries of a list; none where the key is absent.
  func list(_ key: String) throws -> [Node] {
    guard has(key) else { return [] }
    guard let sequence = try node(key).sequence else {
      throw error("“\(key)” of \(place) should be a list: one line each, begun with “- ”.", at: key)
    }
    return Array(sequence)
  }

  /// A list of texts that are not empty.
  func texts(_ key: String) throws -> [String] {
    try list(key).map { node in
      guard let text = node.scalar?.string.trimmingBlankEnds, !text.isEmpty else {
        throw FrameworkFileError(
          file: file, line: node.mark?.line,
          sentence: "an entry of “\(key)” of \(place) is no text; write one or remove the line.")
      }
      return text
    }
  }

  /// The entries of a mapping whose keys may be anything, in order.
  func pairs(_ key: String) throws -> [(key: String, line: Int?, value: Node)] {
    guard let mapping = try node(key).mapping else {
      throw error("“\(key)” of \(place) should be a list of keys with values.", at: key)
    }
    return mapping.map { ($0.key.string ?? "", $0.key.mark?.line, $0.value) }
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  var trimmingBlankEnds: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
