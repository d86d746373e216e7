extension Spread {
  /// Roles that see the statement differently from everybody else, beyond what chance brings about.
  public var clearDifferences: [RoleDifference] { differences.filter { $0.kind == .clear } }

  /// True where roles seem to differ but so few answered that it may be chance.
  public var mayDiffer: Bool { clearDifferences.isEmpty && !differences.isEmpty }

  /// True where the team has something to talk through: roles clearly differ, or views fall into two
  /// camps.
  public var isWorthTalking: Bool { !clearDifferences.isEmpty || agreement?.kind == .apart }
}

extension [Spread] {
  /// The statements to begin a meeting with: those on which roles clearly differ, then two camps; in
  /// each the least agreed first, equals in the framework's order.
  public var worthTalking: [Spread] {
    enumerated().filter { $0.element.isWorthTalking }
      .map { (rank: Self.rank($0.element), place: $0.offset, spread: $0.element) }
      .sorted {
        ($0.rank.group, $0.rank.value, $0.place) < ($1.rank.group, $1.rank.value, $1.place)
      }
      .map(\.spread)
  }

  private static func rank(_ spread: Spread) -> (group: Int, value: Double) {
    (spread.clearDifferences.isEmpty ? 1 : 0, spread.agreement?.value ?? 1)
  }
}
