/// One piece of a report: a heading, words, and a picture or table, each of which may be absent.
public struct ReportPart: Sendable, Hashable, Codable, Identifiable {
  /// Given by whoever keeps the report; empty in the templates that come with the program.
  public var id: String
  public var heading: String
  /// Plain text with a few signs for lists and stress, and with figures by name: see `ReportText`.
  public var words: String
  /// What is shown below the words; nil for words alone.
  public var exhibit: Exhibit?
  /// Whether it begins a new side of paper.
  public var startsPage: Bool
  /// What the figures in the words said when somebody last saved or read them, by reference. Words
  /// written around a figure can be wrong once it has moved, so a change is pointed out.
  public var figuresThen: [String: String]
  /// Raised with each change, so that two people editing notice each other.
  public var revision: Int

  /// The longest heading, in letters.
  public static let longestHeading = 150
  /// The longest words, in letters.
  public static let longestWords = 10_000

  public init(
    id: String = "", heading: String = "", words: String = "",
    exhibit: Exhibit? = nil, startsPage: Bool = false, figuresThen: [String: String] = [:],
    revision: Int = 1
  ) {
    self.id = id
    self.heading = heading.trimmedForReport
    self.words = words.trimmedForReport
    self.exhibit = exhibit
    self.startsPage = startsPage
    self.figuresThen = figuresThen
    self.revision = revision
  }

  /// Figures that heading and words name, each once, in order.
  public var figures: [FigureReference] { ReportText.figures(in: heading + "\n" + words) }

  /// The same part for another report: under another id, without what its figures once said.
  public func copied(as id: String) -> ReportPart {
    ReportPart(id: id, heading: heading, words: words, exhibit: exhibit, startsPage: startsPage)
  }

  /// What is wrong with it, for whoever typed it.
  public var problems: [ReportProblem] {
    var problems: [ReportProblem] = []
    if heading.isEmpty && words.isEmpty && exhibit == nil { problems.append(.emptyPart) }
    if heading.count > Self.longestHeading {
      problems.append(.tooLong("heading", Self.longestHeading))
    }
    if words.count > Self.longestWords { problems.append(.tooLong("words", Self.longestWords)) }
    for (field, text) in [("heading", heading), ("words", words)] {
      if let name = ReportText.unknown(in: text).first {
        problems.append(.unknownFigure(field, name))
      }
    }
    return problems
  }
}
