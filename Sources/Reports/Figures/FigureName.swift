/// A name in braces at the head of a text: `{productivity:csc_e}`.
struct FigureName {
  let kind: Substring
  let subject: Substring?
  /// Behind the closing brace.
  let end: String.Index

  /// Longer names are not looked for.
  private static let longest = 130

  /// Nil where the text does not begin with one.
  init?(atHeadOf text: Substring) {
    let inner = text.dropFirst().prefix(Self.longest)
    guard text.first == "{", let close = inner.firstIndex(of: "}") else { return nil }
    let parts = inner[..<close].split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    kind = parts[0]
    subject = parts.count > 1 ? parts[1] : nil
    end = text.index(after: close)
    guard Self.isKind(kind), subject.map(FigureReference.isName) ?? true else { return nil }
  }

  private static func isKind(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isSmall(first) else { return false }
    return text.utf8.allSatisfy { isSmall($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
