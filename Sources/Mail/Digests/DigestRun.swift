import Foundation
import Store

/// Posts the digests that are due: one for each person who wants one and for whom something is new.
///
/// May be run at any time and any number of times, by several programs at once: a person gets one
/// digest a day at most, and every item once.
public struct DigestRun: Sendable {
  let store: Store
  let schedule: DigestSchedule
  let letter: DigestLetter

  public init(store: Store, schedule: DigestSchedule = DigestSchedule(), letter: DigestLetter) {
    self.store = store
    self.schedule = schedule
    self.letter = letter
  }

  /// Posts what is due at `now`.
  ///
  /// - Returns: how many digests were posted.
  @discardableResult
  public func run(now: Date = Date()) throws -> Int {
    let secret = store.secret
    var posted = 0
    for account in try store.accountsWithDigestItems() {
      let frequency = try store.digestFrequency(of: account)
      // What waits for people who want none is dropped when its day comes.
      let due = schedule.lastDue(frequency == .off ? .daily : frequency, at: now)
      guard let due else { continue }
      let person = frequency == .off ? nil : try store.account(id: account)
      let token = UnsubscribeToken.text(of: account, by: secret)
      let isPosted = try store.postDigest(to: account, due: due, at: now) { items in
        guard let person, person.isActive else { return nil }
        return letter.mail(to: person, items: items, frequency: frequency, token: token)
      }
      if isPosted { posted += 1 }
    }
    return posted
  }
}
