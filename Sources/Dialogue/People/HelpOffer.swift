/// One thing that a person has done and offers others help with.
public struct HelpOffer: Sendable, Hashable, Identifiable {
  public var id: String
  /// What they did, in their own words.
  public var text: String
  /// A few words by which it is found, in lower case.
  public var tags: [String]

  public static let longestText = 300
  public static let mostTags = 6
  public static let longestTag = 40
  /// Lines on one profile.
  public static let most = 12

  public init(id: String, text: String, tags: [String]) {
    self.id = id
    self.text = text
    self.tags = tags
  }

  /// What is wrong with a typed line; nil where nothing is.
  public static func problem(text: String, tags: [String]) -> String? {
    if text.allSatisfy(\.isWhitespace) { return "Say what you have done and can help with." }
    if text.count > longestText {
      return "The line has \(text.count) characters. Make it \(longestText) at most."
    }
    if tags.count > mostTags { return "Give \(mostTags) search words at most." }
    if let long = tags.first(where: { $0.count > longestTag }) {
      return "“\(long.prefix(20))…” is too long. Make each search word \(longestTag) characters "
        + "at most."
    }
    return nil
  }

  /// Words typed with commas between, each once.
  public static func tags(typed: String) -> [String] {
    var seen: Set<String> = []
    return typed.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline })
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
