import Assessment
import Store
import Testing

import enum TestSupport.SampleFramework

@testable import Web

extension AssessSite {
  /// Twenty statements in one theme, in an order that is not the alphabet's: S20, S19, ... S1.
  static let longFramework: Framework = {
    var framework = SampleFramework.one
    framework.version = 2
    framework.themes[0].statements = (1...20).reversed().map {
      SampleFramework.statement("S\($0)", "Statement number \($0)")
    }
    framework.follows = Succession(version: 1)
    framework.themes[1].statements = [SampleFramework.statement("B1")]
    return framework
  }()

  /// Loads the twenty statements, which new rounds then use.
  func useLongFramework() throws {
    try store.loadFramework(
      FrameworkFile.text(of: Self.longFramework), file: "long.yaml", by: .console, from: "test")
  }

  /// A closed round in which each person answered what is given, by way of the store.
  func closedRound(
    names: Bool = false, _ people: [(role: RoleGroup, answers: [Answer])] = [],
    title: String = "Round"
  ) throws -> String {
    // A day after the one before, so that the later is known to be later.
    let day = try store.rounds(of: Self.council).count + 1
    let round = try store.addRound(
      to: Self.council, title: title, framework: "sample", showsNames: names, by: .console,
      from: "test", at: "2026-01-0\(day)T00:00:00Z")
    let asked = people.isEmpty ? [(role: RoleGroup.manager, answers: [Answer]())] : people
    for (number, person) in asked.enumerated() {
      try store.invite(
        [RoundInvitation(name: "Person \(number)", email: "p\(number)@a.uk", role: person.role)],
        to: round.id, by: .console, from: "test")
    }
    try store.take(.open, in: round.id, name: "Lea", by: .console, from: "test")
    let respondents = try store.respondents(in: round.id).sorted { $0.name < $1.name }
    for (person, respondent) in zip(asked, respondents) where !person.answers.isEmpty {
      _ = try store.save(person.answers, of: respondent, by: .console, from: "test")
    }
    try store.take(.close, in: round.id, name: "Lea", by: .console, from: "test")
    return round.id
  }

  /// Agrees, and signs off where `isSigned`, what is given.
  func settle(_ round: String, _ agreed: [AgreedAnswer], isSigned: Bool = true) throws {
    for var answer in agreed {
      answer.agreedBy = "Board"
      _ = try store.save(answer, in: round, by: .console, from: "test")
    }
    for step in isSigned ? [RoundStep.agree, .signOff] : [.agree] {
      try store.take(step, in: round, name: "Lea", by: .console, from: "test")
    }
  }
}

extension SiteBrowser.Answer {
  /// Whether the words stand on the page in this order.
  func says(inOrder words: String...) -> Bool {
    var rest = body[...]
    for word in words {
      guard let found = rest.range(of: word) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
