import Library
import Sector

/// Why a resource stands where it does, in a few sentences, the weightiest first.
struct MatchReasons {
  let entry: NextSteps.Entry
  let need: ResourceNeed
  let names: [AuthorityCode: String]

  var sentences: [String] {
    [words, evidence, level, council, feedback, service].compactMap(\.self)
  }

  private var words: String? {
    let common = need.themes.intersection(entry.resource.themes).sorted()
    let about = "It is about \(Self.list(common))"
    guard !entry.match.words.isEmpty else { return about + "." }
    let found = entry.match.words.prefix(5).map { "\u{201C}\($0)\u{201D}" }
    return about + ", and speaks of \(Self.list(Array(found)))."
  }

  private var evidence: String? {
    let level = entry.resource.evidence
    if entry.resource.verdict == .inconclusive {
      return "The study could not tell whether it works."
    }
    return level == .noneStated ? "It states no evidence." : "Evidence: \(level.rawValue)."
  }

  private var level: String? {
    guard need.levels != nil, !entry.resource.levels.isEmpty else { return nil }
    let levels = LibraryWords.levels(entry.resource.levels).lowercased()
    return entry.match.level == 1
      ? "It helps towards \(levels), on your way." : "It helps towards \(levels)."
  }

  private var council: String? {
    guard let code = entry.match.likeCouncil else { return nil }
    let name = names[code] ?? code.rawValue
    return code == need.council
      ? "It comes from your own council."
      : "It comes from \(name), a council in like circumstances."
  }

  private var feedback: String? {
    entry.feedback.total == 0 ? nil : LibraryWords.feedback(entry.feedback)
  }

  private var service: String? {
    guard let wanted = need.service else { return nil }
    return entry.resource.service == wanted
      ? nil : "It is about another service: \(entry.resource.service)."
  }

  static func list(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
  }
}
