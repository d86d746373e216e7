/// What somebody who reads threads may see. A thread that is not seen does not exist for them: not
/// in lists, not in counts, not in search, not by its address.
public struct ThreadReader: Sendable, Hashable {
  /// The reader's account; nil for a resident.
  public var account: String?
  /// Whether threads for councils only are seen.
  public var readsCouncilThreads: Bool
  /// Whether what was hidden is seen, to judge it again.
  public var isModerator: Bool

  /// Somebody without an account.
  public static let resident = ThreadReader()

  public init(
    account: String? = nil, readsCouncilThreads: Bool = false, isModerator: Bool = false
  ) {
    self.account = account
    self.readsCouncilThreads = readsCouncilThreads
    self.isModerator = isModerator
  }

  /// Whether the thread exists for this reader.
  public func sees(_ thread: DialogueThread) -> Bool {
    (thread.audience == .everybody || readsCouncilThreads)
      && (thread.hidden == nil || isModerator)
  }
}
