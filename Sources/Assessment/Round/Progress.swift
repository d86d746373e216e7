/// How much of a framework somebody has answered.
public struct Progress: Sendable, Hashable {
  public var answered: Int
  public var total: Int

  public init(answered: Int, total: Int) {
    self.answered = answered
    self.total = total
  }

  public init(of answers: [Answer], in statements: [Statement]) {
    let done = Set(answers.filter(\.isAnswered).map(\.statement))
    self.init(answered: statements.count { done.contains($0.id) }, total: statements.count)
  }

  public var isComplete: Bool { answered == total }
}
