import Accounts
import Assessment
import Benchmark
import Foundation
import Sector
import Store

/// A closed round of 500 people and 36 statements on a real file: what its pages read and reckon, for
/// the first reader after the close and for all others.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal], timeUnits: .microseconds, maxDuration: .seconds(10),
    maxIterations: 500)

  Benchmark("spread of 36 statements, 500 people") { benchmark in
    let large = try LargeRound(people: 500)
    defer { large.remove() }
    blackHole(try large.store.spreads(in: large.round))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try large.store.spreads(in: large.round)) }
    benchmark.stopMeasurement()
  }

  Benchmark("the same for the first time") { benchmark in
    let large = try LargeRound(people: 500)
    defer { large.remove() }
    for _ in benchmark.scaledIterations {
      let fresh = try large.reopened()
      benchmark.startMeasurement()
      blackHole(try fresh.spreads(in: large.round))
      benchmark.stopMeasurement()
    }
  }

  Benchmark("everything of the results page, 500 people") { benchmark in
    let large = try LargeRound(people: 500)
    defer { large.remove() }
    blackHole(try large.results())
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try large.results()) }
    benchmark.stopMeasurement()
  }
}

/// A round that many people answered, agreed and closed.
struct LargeRound {
  let store: Store
  let round: Round
  private let folder: String

  init(people: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    store = try Store(folder: folder)
    let framework = Self.framework
    try store.loadFramework(
      FrameworkFile.text(of: framework), file: "large.yaml", by: .console, from: "benchmark")
    let draft = try store.addRound(
      to: AuthorityCode("E06000001"), title: "Large", framework: framework.id, showsNames: true,
      by: .console, from: "benchmark")
    try store.invite(
      [RoundInvitation(name: "Lead", email: nil, role: .manager)], to: draft.id, by: .console,
      from: "benchmark")
    _ = try store.take(.open, in: draft.id, name: "Lead", by: .console, from: "benchmark")
    let sheets = (0..<people).map { person in
      RoundTable.Sheet(
        respondent: "Person \(person)", role: RoleGroup.allCases[person % 5],
        answers: framework.statements.enumerated().map { place, statement in
          Answer(
            statement.id, now: .level(Self.level(person * 31 + place * 7)),
            ambition: Self.level(person * 17 + place * 3 + 1),
            importance: Importance(rawValue: 1 + (person + place) % 3), evidence: "A log of tests")
        })
    }
    try store.importAnswers(sheets, into: draft.id, by: .console, from: "benchmark")
    _ = try store.take(.close, in: draft.id, name: "Lead", by: .console, from: "benchmark")
    for statement in framework.statements {
      _ = try store.save(
        AgreedAnswer(
          statement.id, now: .level(.two), ambition: .three, importance: .high, agreedBy: "Board"),
        in: draft.id, by: .console, from: "benchmark")
    }
    round = try store.round(draft.id)
  }

  /// What the results page reads: agreed answers, spreads, shared levels, roadmap, the round before.
  func results() throws -> Int {
    let framework = try store.framework(of: round)
    let agreed = try store.agreedAnswers(in: round)
    let profile = GapProfile(agreed, of: round, in: framework)
    let spreads = try store.spreads(in: round)
    let shared = try store.sharedLevels(beside: round, among: [])
    let counts = try store.answerCounts(in: round.id)
    let roadmap = Roadmap(
      profile: profile, actions: try store.actions(in: round.id),
      reviews: try store.reviews(in: round.id))
    return profile.priorities.count + spreads.count + shared.count + counts.count
      + roadmap.withoutAction.count + (try store.roundBefore(round) == nil ? 0 : 1)
  }

  /// The same file as a program finds it that has just started.
  func reopened() throws -> Store { try Store(folder: folder) }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private static func level(_ number: Int) -> Level {
    Level(rawValue: 1 + (number &* 2_654_435_761 >> 8) & 3) ?? .one
  }

  private static var framework: Framework {
    Framework(
      id: "large", version: 1, title: "Large",
      levels: ["One", "Two", "Three", "Four"].map { LevelName(name: $0, meaning: "Level") },
      themes: (1...9).map { theme in
        Theme(
          id: "t\(theme)", name: "Theme \(theme)", aim: "Aim",
          statements: (1...4).map { number in
            Statement(
              id: "S\(theme)\(number)", text: "Statement",
              levels: Level.allCases.map { LevelDescriptor(text: "Level \($0.rawValue)") })
          })
      })
  }
}
