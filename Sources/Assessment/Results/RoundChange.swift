/// What changed on one statement since the round before, carried through the framework's mapping.
public struct RoundChange: Sendable, Hashable {
  public var statement: String
  /// Statements of the round before that it is compared with; several where they were merged.
  public var from: [String]
  /// The level then: the mean where several statements became one.
  public var before: Double
  /// The ambition set then, likewise; nil where none was.
  public var ambitionBefore: Double?
  public var now: Double

  /// Levels gained; below 0 where the council places itself lower.
  public var levels: Double { now - before }

  /// True where the ambition set then is reached; nil where none was set.
  public var isAmbitionReached: Bool? { ambitionBefore.map { now >= $0 } }
}

/// Every statement that can be compared with the round before.
public struct RoundChanges: Sendable, Hashable {
  /// In the order of the framework now.
  public let changes: [RoundChange]
  /// Statements that are new, dropped or not scored in one of the rounds, and so not compared.
  public let notCompared: Int

  /// - Parameters:
  ///   - versions: every version from that of the round before to that of this one, in order; one
  ///     where both use the same.
  public init(from earlier: [AgreedAnswer], to later: [AgreedAnswer], through versions: [Framework])
  {
    let origins = Self.origins(through: versions)
    let before = Dictionary(earlier.map { ($0.statement, $0) }) { first, _ in first }
    let now = Dictionary(later.map { ($0.statement, $0) }) { first, _ in first }
    let statements = versions.last?.statements ?? []
    changes = statements.compactMap { statement in
      guard let level = now[statement.id]?.now?.level else { return nil }
      let from = (origins[statement.id] ?? []).filter { before[$0]?.now?.level != nil }
      let levels = from.compactMap { before[$0]?.now?.level?.rawValue }
      guard !levels.isEmpty else { return nil }
      let ambitions = from.compactMap { before[$0]?.ambition?.rawValue }
      return RoundChange(
        statement: statement.id, from: from, before: Self.mean(levels),
        ambitionBefore: ambitions.isEmpty ? nil : Self.mean(ambitions), now: Double(level.rawValue))
    }
    notCompared = statements.count - changes.count
  }

  public var risen: [RoundChange] { changes.filter { $0.levels > 0 } }
  public var fallen: [RoundChange] { changes.filter { $0.levels < 0 } }

  /// Statements of the first version by statement of the last.
  static func origins(through versions: [Framework]) -> [String: [String]] {
    guard let first = versions.first else { return [:] }
    var origins = Dictionary(
      first.statements.map { ($0.id, [$0.id]) }, uniquingKeysWith: { one, _ in one })
    var before = first
    for version in versions.dropFirst() {
      let succession = version.follows ?? Succession(version: before.version)
      let predecessors = succession.predecessors(
        before: before.statements.map(\.id), now: Set(version.statements.map(\.id)))
      origins = predecessors.mapValues { olds in
        var seen: Set<String> = []
        return olds.flatMap { origins[$0] ?? [] }.filter { seen.insert($0).inserted }
      }
      before = version
    }
    return origins
  }

  private static func mean(_ values: [Int]) -> Double {
    Double(values.reduce(0, +)) / Double(values.count)
  }
}
