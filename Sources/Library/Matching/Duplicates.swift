/// Finds what is held already before something is added twice.
public enum Duplicates {
  /// One entry that is likely the same, and why.
  public struct Finding: Sendable, Hashable {
    public var id: String
    public var score: DuplicateScore
  }

  /// The likely duplicates of `key` among `held`, most likely first.
  public static func of(
    _ key: DuplicateKey, among held: some Sequence<(id: String, key: DuplicateKey)>
  ) -> [Finding] {
    held.compactMap { entry -> Finding? in
      let score = DuplicateScore(key, entry.key)
      return score.isLikely ? Finding(id: entry.id, score: score) : nil
    }.sorted { ($1.score.total, $0.id) < ($0.score.total, $1.id) }
  }
}
