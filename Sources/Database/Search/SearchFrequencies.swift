/// How many documents have a word, remembered while about as many documents are held: a count that
/// is out by a hundredth changes no order that a reader would notice.
struct SearchFrequencies: Sendable {
  private var documents = 0
  private var counts: [String: Int] = [:]
  /// More words than this are not remembered.
  private static let most = 10_000

  /// The count noted for `phrase`; nil where there is none that still holds.
  func count(of phrase: String, documents now: Int) -> Int? {
    holds(now) ? counts[phrase] : nil
  }

  mutating func note(_ count: Int, of phrase: String, documents now: Int) {
    if !holds(now) || counts.count >= Self.most {
      counts.removeAll()
      documents = now
    }
    counts[phrase] = count
  }

  private func holds(_ now: Int) -> Bool { 100 * abs(now - documents) <= documents }
}
