import Sector

/// How well one resource fits a gap, part by part, so that a page can say why it stands where it
/// does.
///
/// Every part is between 0 and 1; the total is their weighted sum (docs/reference/library.md).
public struct ResourceMatch: Sendable, Hashable {
  /// Share of the gap's themes that the resource is about.
  public var themes: Double
  /// Share of the statement's telling words that the resource's text has, rare words counting more.
  public var statement: Double
  /// The evidence level, from 0 (none stated) to 1 (systematic review); 0 for a study that could
  /// not tell.
  public var evidence: Double
  /// 1 where it helps to reach a level on the way, a half where nobody judged, less further off.
  public var level: Double
  /// 1 for the council itself or the nearest council in like circumstances, 0 where not known.
  public var likeness: Double
  /// The share that it helped, pulled towards one half where few have said.
  public var feedback: Double
  /// 1 where it is about the service asked for, or none was.
  public var service: Double
  /// The council whose likeness counted.
  public var likeCouncil: AuthorityCode?
  /// The statement's words that were found, as they stand in the statement.
  public var words: [String] = []

  /// Whether it speaks of what the statement says, and not only of a word in passing: what a paper for
  /// cabinet may name without comment.
  public var isOnTheStatement: Bool { words.count >= 2 }

  /// The weight of each part; they sum to 1.
  public enum Weight {
    public static let themes = 0.25
    public static let statement = 0.35
    public static let evidence = 0.15
    public static let level = 0.08
    public static let likeness = 0.07
    public static let feedback = 0.06
    public static let service = 0.04
  }

  public var total: Double {
    themes * Weight.themes + statement * Weight.statement + evidence * Weight.evidence
      + level * Weight.level + likeness * Weight.likeness + feedback * Weight.feedback
      + service * Weight.service
  }

  /// The parts with their weights, in the order in which a page shows them.
  public var parts: [Part] {
    [
      Part(name: "Themes", value: themes, weight: Weight.themes),
      Part(name: "Words of the statement", value: statement, weight: Weight.statement),
      Part(name: "Evidence", value: evidence, weight: Weight.evidence),
      Part(name: "Level", value: level, weight: Weight.level),
      Part(name: "Council in like circumstances", value: likeness, weight: Weight.likeness),
      Part(name: "Did it help?", value: feedback, weight: Weight.feedback),
      Part(name: "Service", value: service, weight: Weight.service),
    ]
  }

  /// One part of the score.
  public struct Part: Sendable, Hashable {
    public var name: String
    public var value: Double
    public var weight: Double

    /// What it adds to the total.
    public var share: Double { value * weight }
  }
}
