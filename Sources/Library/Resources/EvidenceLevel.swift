/// How strong the evidence is that a resource states for itself, weakest first.
///
/// It is what the publisher says was done, not a rating by this hub. The order follows the Maryland
/// Scientific Methods Scale (Sherman and others, 1998): a comparison is worth more than a count.
public enum EvidenceLevel: String, Sendable, Codable, CaseIterable, Hashable {
  case noneStated = "none stated"
  case monitoring
  case beforeAfter = "before-after"
  case comparisonGroup = "comparison group"
  case randomisedTrial = "randomised trial"
  case systematicReview = "systematic review"

  /// Reads a level as people write it: "RCT", "randomized controlled trial", "".
  public init?(reading text: String) {
    let plain = ResourceText.normalised(text)
    switch plain {
    case "", "none", "none stated": self = .noneStated
    case "monitoring": self = .monitoring
    case "before after": self = .beforeAfter
    case "comparison group", "comparison": self = .comparisonGroup
    case "rct", "randomised trial", "randomised controlled trial", "randomized controlled trial":
      self = .randomisedTrial
    case "systematic review", "review of trials": self = .systematicReview
    default: return nil
    }
  }

  /// 0 for the weakest to 5 for the strongest.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// With a capital letter, for a page.
  public var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What the level means, in one sentence for somebody who is no statistician.
  public var explanation: String {
    switch self {
    case .noneStated:
      "The page does not say how anybody knows that it worked. It may still be useful."
    case .monitoring:
      "Somebody counted what happened. We cannot tell what would have happened anyway."
    case .beforeAfter:
      "Figures before and after were compared. Other things may have changed at the same time."
    case .comparisonGroup:
      "People or places with the change were compared with similar ones without it."
    case .randomisedTrial:
      "Chance decided who got the change, so the difference is very likely due to it."
    case .systematicReview:
      "Several studies were searched for and weighed together by a stated method."
    }
  }
}

extension EvidenceLevel: Comparable {
  public static func < (left: EvidenceLevel, right: EvidenceLevel) -> Bool {
    left.rank < right.rank
  }
}
