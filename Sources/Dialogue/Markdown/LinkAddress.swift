/// An address that a text may link to: a web page, an e-mail address, or a page of this site.
///
/// Anything else, such as `javascript:` or `data:`, is no address of ours: its words stay, the link
/// goes. Only what is on the list passes, since a list of what is forbidden is always too short.
public struct LinkAddress: Sendable, Hashable {
  public let text: String

  /// Longer addresses are not linked.
  public static let longest = 1_000

  /// - Returns: nil where the address may not be linked.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }),
      !text.contains("\\")
    else { return nil }
    let isOwn = text.hasPrefix("/") && !text.hasPrefix("//")
    guard isOwn || Self.begins(text, with: ["http://", "https://", "mailto:"]) else { return nil }
    self.text = text
  }

  /// True for a page of this site.
  public var isOwn: Bool { text.hasPrefix("/") }

  /// The address at the head of `text`, up to a blank or a mark that ends it; nil where there is
  /// none. So an address that was pasted as it stands becomes a link.
  static func bare(atHeadOf text: Substring) -> (address: LinkAddress, rest: Substring)? {
    guard begins(text, with: ["http://", "https://"]) else { return nil }
    let head = text.prefix(longest + 1)
    var end = head.firstIndex { $0.isWhitespace || "<>\"".contains($0) } ?? head.endIndex
    while end > head.startIndex, ".,;:!?)'*_".contains(head[head.index(before: end)]) {
      end = head.index(before: end)
    }
    guard let address = LinkAddress(String(head[..<end])), !address.text.hasSuffix("//") else {
      return nil
    }
    return (address, text[end...])
  }

  private static func begins(_ text: some StringProtocol, with beginnings: [String]) -> Bool {
    let head = text.prefix(9).lowercased()
    return beginnings.contains { head.hasPrefix($0) && head.count > $0.count }
  }
}
