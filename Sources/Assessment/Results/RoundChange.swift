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

  /// True where the council already was where it wanted to be, and no longer is.
  public var fellFromAmbition: Bool { ambitionBefore.map { before >= $0 && now < $0 } ?? false }

  /// True where the level did not move though it was meant to rise.
  public var stoodStill: Bool { levels == 0 && isAmbitionReached == false }
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
    let before = EarlierLevels(earlier, through: versions)
    let now = Dictionary(later.map { ($0.statement, $0) }) { first, _ in first }
    let statements = versions.last?.statements ?? []
    changes = statements.compactMap { statement in
      guard let level = now[statement.id]?.now?.level, let earlier = before[statement.id]
      else { return nil }
      return RoundChange(
        statement: statement.id, from: earlier.from, before: earlier.level,
        ambitionBefore: earlier.ambition, now: Double(level.rawValue))
    }
    notCompared = statements.count - changes.count
  }

  /// Those that moved up, the furthest first, and those that moved down, likewise.
  public var risen: [RoundChange] { furthestFirst { $0.levels > 0 } }
  public var fallen: [RoundChange] { furthestFirst { $0.levels < 0 } }
  /// Those whose level is what it was.
  public var unmoved: [RoundChange] { changes.filter { $0.levels == 0 } }

  private func furthestFirst(_ isWanted: (RoundChange) -> Bool) -> [RoundChange] {
    changes.enumerated().filter { isWanted($0.element) }.sorted { a, b in
      (-abs(a.element.levels), a.offset) < (-abs(b.element.levels), b.offset)
    }.map(\.element)
  }
}
