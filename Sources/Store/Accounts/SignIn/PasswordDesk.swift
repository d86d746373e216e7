import Accounts

/// Hashes and checks passwords in line, so that pages stay quick while many people sign in.
final class PasswordDesk: Sendable {
  private let cost: ScryptCost
  private let queue: ScryptQueue

  init(cost: ScryptCost, queue: ScryptQueue = ScryptQueue()) {
    self.cost = cost
    self.queue = queue
  }

  func hash(_ password: String) async throws -> PasswordHash {
    let cost = cost
    return try await queue.run { try PasswordHash(of: password, cost: cost) }
  }

  /// Whether `password` is the one of `hash`. Where there is no hash the answer is no, and takes as
  /// long as any other: the time does not tell whether there is an account.
  func matches(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
    try await queue.run { [self] in
      guard let hash else {
        _ = try PasswordHash.decoy(cost: cost).matches(password)
        return false
      }
      return try hash.matches(password)
    }
  }

  /// Whether `hash` was made at another cost than today's.
  func needsUpgrade(_ hash: PasswordHash) -> Bool { hash.needsUpgrade(to: cost) }
}
