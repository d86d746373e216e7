/// A header's value with its parameters: `form-data; name="title"; filename="a.csv"`.
struct HeaderValue: Hashable {
  /// Before the first semicolon, in lower case.
  var value: String
  /// By name in lower case; the first of a name holds.
  var parameters: [String: String] = [:]

  init(_ text: String) {
    var scanner = Scanner(rest: Substring(text))
    value = scanner.upTo(";").trimmingBlanks().lowercased()
    while !scanner.rest.isEmpty {
      scanner.skip()
      let name = scanner.upTo("=;").trimmingBlanks().lowercased()
      guard scanner.rest.first == "=" else { continue }
      scanner.skip()
      let value = scanner.parameterValue()
      if !name.isEmpty, parameters[name] == nil { parameters[name] = value }
    }
  }

  private struct Scanner {
    var rest: Substring

    mutating func skip() { rest = rest.dropFirst() }

    mutating func upTo(_ ends: String) -> String {
      let text = rest.prefix { !ends.contains($0) }
      rest = rest.dropFirst(text.count)
      return String(text)
    }

    /// A word, or text in quotes in which a backslash guards the next character.
    mutating func parameterValue() -> String {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard rest.first == "\"" else { return upTo(";").trimmingBlanks() }
      skip()
      var text = ""
      while let character = rest.first, character != "\"" {
        skip()
        if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
          text.append(next)
          skip()
        } else {
          text.append(character)
        }
      }
      _ = upTo(";")
      return text
    }
  }
}
