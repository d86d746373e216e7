/// What a site asks of programs (robots.txt, RFC 9309).
public struct RobotsRules: Sendable, Hashable {
  private struct Rule: Sendable, Hashable {
    var isAllowed: Bool
    var pattern: [UInt8]
  }

  private var rules: [Rule] = []

  public init(allowsEverything: Bool) {
    if !allowsEverything { rules = [Rule(isAllowed: false, pattern: Array("/".utf8))] }
  }

  /// Reads the rules for `agent`: the groups that name it, or those for everybody.
  public init(_ text: String, agent: String) {
    var own: [Rule] = []
    var common: [Rule] = []
    var (isOwn, isCommon, isNaming) = (false, false, false)
    var namesOwn = false
    for line in text.prefix(500_000).split(whereSeparator: \.isNewline) {
      let body = line.prefix { $0 != "#" }
      guard let colon = body.firstIndex(of: ":") else { continue }
      let field = ResourceText.trimmed(body[..<colon]).lowercased()
      let value = ResourceText.trimmed(body[body.index(after: colon)...])
      switch field {
      case "user-agent":
        if !isNaming { (isOwn, isCommon) = (false, false) }
        isNaming = true
        if value == "*" { isCommon = true }
        if value.lowercased() == agent.lowercased() { (isOwn, namesOwn) = (true, true) }
      case "allow", "disallow":
        isNaming = false
        guard !value.isEmpty else { continue }
        let rule = Rule(isAllowed: field == "allow", pattern: Array(value.utf8))
        if isOwn { own.append(rule) }
        if isCommon { common.append(rule) }
      default: continue
      }
    }
    rules = namesOwn ? own : common
  }

  /// Whether the page at `path` (with its question part) may be called: the longest rule that fits
  /// decides, and `allow` where two are equally long.
  public func allows(_ path: String) -> Bool {
    let path = Array((path.isEmpty ? "/" : path).utf8)
    let fitting = rules.filter { Self.fits($0.pattern[...], path[...]) }
    let longest = fitting.max {
      ($0.pattern.count, $0.isAllowed ? 1 : 0) < ($1.pattern.count, $1.isAllowed ? 1 : 0)
    }
    return longest?.isAllowed ?? true
  }

  /// `*` stands for any text, `$` at the end for the end of the path.
  private static func fits(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    var (pattern, path) = (pattern, path)
    var star: (pattern: ArraySlice<UInt8>, path: ArraySlice<UInt8>)?
    while true {
      if pattern.isEmpty { return true }
      if pattern.count == 1, pattern.first == UInt8(ascii: "$"), path.isEmpty { return true }
      if pattern.first == UInt8(ascii: "*") {
        star = (pattern.dropFirst(), path)
        pattern = pattern.dropFirst()
      } else if let wanted = pattern.first, wanted == path.first {
        (pattern, path) = (pattern.dropFirst(), path.dropFirst())
      } else if let back = star, !back.path.isEmpty {
        star = (back.pattern, back.path.dropFirst())
        (pattern, path) = (back.pattern, back.path.dropFirst())
      } else {
        return false
      }
    }
  }
}
