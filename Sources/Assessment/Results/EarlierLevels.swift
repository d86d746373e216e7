/// What was agreed in a round before, for the statements of the framework now: carried through its
/// mapping, however many versions lie between.
public struct EarlierLevels: Sendable, Hashable {
  /// What stands for one statement of today.
  public struct Earlier: Sendable, Hashable {
    /// Statements of the round before that it comes from; several where they were merged.
    public var from: [String]
    /// The level agreed then: the mean where several statements became one.
    public var level: Double
    /// The ambition set then, likewise; nil where none was.
    public var ambition: Double?
  }

  private let held: [String: Earlier]

  /// - Parameter versions: every version from that of the round before to that of today, in order;
  ///   one where both use the same.
  public init(_ agreed: [AgreedAnswer], through versions: [Framework]) {
    let before = Dictionary(agreed.map { ($0.statement, $0) }) { first, _ in first }
    held = Self.origins(through: versions).compactMapValues { origins in
      let from = origins.filter { before[$0]?.now?.level != nil }
      guard !from.isEmpty else { return nil }
      let ambitions = from.compactMap { before[$0]?.ambition?.rawValue }
      return Earlier(
        from: from, level: Self.mean(from.compactMap { before[$0]?.now?.level?.rawValue }),
        ambition: ambitions.isEmpty ? nil : Self.mean(ambitions))
    }
  }

  /// What was agreed on where `statement` comes from; nil where it is new or was not scored.
  public subscript(statement: String) -> Earlier? { held[statement] }

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
