/// One thing to notice about a council: a sentence, where to read on, and why it was chosen.
public struct Notice: Sendable, Hashable, Codable {
  /// The rule that chose it.
  public var rule: Rule
  /// The lens it is about.
  public var lens: String
  /// The measure it is about, where it is about one.
  public var measure: String?
  /// How much it matters, 0 to 100: the base of the rule plus up to 10 for strength, less 25 for an
  /// experimental lens.
  public var score: Double
  /// The sentence, in pieces.
  public var text: [Span]
  public var link: Link
  /// Why the rule fired, with its figures, for those who ask.
  public var because: String

  /// A piece of a sentence.
  public struct Span: Sendable, Hashable, Codable {
    public var text: String
    /// True where the page should make it stand out.
    public var isStrong: Bool

    public init(_ text: String, isStrong: Bool = false) {
      self.text = text
      self.isStrong = isStrong
    }
  }

  /// Where to read on.
  public struct Link: Sendable, Hashable, Codable {
    /// The words of the link.
    public var label: String
    public var target: Target

    /// A place on the site.
    public enum Target: String, Sendable, Codable {
      /// The council's result in the lens.
      case result
      /// Comparators who do better, and what they do.
      case comparators
      /// The measure of the notice.
      case measure
      /// Questions about the council's figures.
      case queries
      /// The states of the council's figures.
      case gaps
    }

    public init(_ label: String, _ target: Target) {
      self.label = label
      self.target = target
    }
  }

  /// The rules, in the order that breaks ties.
  public enum Rule: String, Sendable, Codable, CaseIterable {
    case query
    case clearlyBelow = "clearly_below"
    case clearlyAbove = "clearly_above"
    case declined
    case improved
    case furthestBehind = "furthest_behind"
    case furthestAhead = "furthest_ahead"
    case betterWithLess = "better_with_less"
    case probablyBelow = "probably_below"
    case probablyAbove = "probably_above"
    case potential
    case gap
    case cannotBeToldApart = "cannot_be_told_apart"

    /// What a notice of the rule is worth before its strength is added.
    public var base: Double {
      switch self {
      case .query: 86
      case .clearlyBelow: 80
      case .clearlyAbove: 78
      case .declined: 74
      case .improved: 72
      case .furthestBehind: 66
      case .furthestAhead: 64
      case .betterWithLess: 60
      case .probablyBelow: 52
      case .probablyAbove: 50
      case .potential: 46
      case .gap: 44
      case .cannotBeToldApart: 30
      }
    }

    /// Whether the rule brings good news, bad news, or neither.
    var tone: Int {
      switch self {
      case .clearlyAbove, .improved, .furthestAhead, .probablyAbove: 1
      case .clearlyBelow, .declined, .furthestBehind, .betterWithLess, .probablyBelow: -1
      case .query, .potential, .gap, .cannotBeToldApart: 0
      }
    }
  }

  /// The sentence without emphasis.
  public var sentence: String { text.map(\.text).joined() }
}

extension [Notice.Span] {
  /// Reads a sentence in which `**` stands around what should stand out.
  init(marked sentence: String) {
    self = []
    for (position, piece) in sentence.split(separator: "**", omittingEmptySubsequences: false)
      .enumerated() where !piece.isEmpty
    {
      append(Notice.Span(String(piece), isStrong: position % 2 == 1))
    }
  }
}
