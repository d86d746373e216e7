/// A question that a team talks over before it answers: leadership, capacity, approach to change.
public struct Prerequisite: Sendable, Hashable, Identifiable {
  public var id: String
  /// What it is about, in a word or two.
  public var area: String
  public var question: String

  public init(id: String, area: String, question: String) {
    self.id = id
    self.area = area
    self.question = question
  }
}

extension Framework {
  /// The prerequisites by what they are about, in the order in which each is first named.
  public var prerequisiteAreas: [(name: String, questions: [Prerequisite])] {
    var names: [String] = []
    for prerequisite in prerequisites where !names.contains(prerequisite.area) {
      names.append(prerequisite.area)
    }
    return names.map { name in (name, prerequisites.filter { $0.area == name }) }
  }
}
