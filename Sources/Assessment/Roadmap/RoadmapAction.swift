import Sector

/// One step towards an ambition: who does what by when, and how anybody will see that it worked.
public struct RoadmapAction: Sendable, Hashable, Identifiable {
  public var id: String
  public var round: String
  /// The statement whose gap it closes; nil for the council as a whole.
  public var statement: String?
  public var title: String
  public var owner: String
  public var starts: Day?
  public var due: Day?
  /// What will be seen when it worked.
  public var measure: String
  public var state: ActionState
  /// What happened so far.
  public var progress: String
  public var revision: Int

  public init(
    id: String, round: String, statement: String? = nil, title: String, owner: String,
    starts: Day? = nil, due: Day? = nil, measure: String = "", state: ActionState = .planned,
    progress: String = "", revision: Int = 0
  ) {
    self.id = id
    self.round = round
    self.statement = statement
    self.title = title
    self.owner = owner
    self.starts = starts
    self.due = due
    self.measure = measure
    self.state = state
    self.progress = progress
    self.revision = revision
  }

  /// Whether it should have been done by `today`.
  public func isLate(on today: Day) -> Bool {
    guard state.isOpen, let due else { return false }
    return due < today
  }

  /// One sentence for each field that is wrong, by the field's name.
  public func problems(in framework: Framework) -> [(field: String, sentence: String)] {
    var problems: [(field: String, sentence: String)] = []
    if title.trimmingBlankEnds.isEmpty {
      problems.append(("title", "Say what will be done."))
    }
    if owner.trimmingBlankEnds.isEmpty {
      problems.append(("owner", "Name who sees to it: a person or a post."))
    }
    if due == nil { problems.append(("due", "Say by when it will be done.")) }
    if let starts, let due, due < starts {
      problems.append(("due", "The action would end before it starts. Correct one of the dates."))
    }
    if let statement, framework.statement(statement) == nil {
      problems.append(
        ("statement", "There is no statement “\(statement)”. Choose one of the list."))
    }
    for (field, text) in [
      ("title", title), ("owner", owner), ("measure", measure), ("progress", progress),
    ] where text.count > Answer.longestText {
      problems.append((field, "Shorten the text to \(Answer.longestText) letters."))
    }
    return problems
  }
}
