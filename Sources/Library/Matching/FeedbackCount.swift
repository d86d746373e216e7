/// How many people said that a resource helped them, and how many that it did not.
public struct FeedbackCount: Sendable, Hashable {
  public var helped: Int
  public var didNot: Int

  public init(helped: Int = 0, didNot: Int = 0) {
    self.helped = helped
    self.didNot = didNot
  }

  public var total: Int { helped + didNot }

  /// The share that it helped, pulled towards one half as if one person more had said yes and one
  /// more no (Laplace's rule of succession): a single answer does not decide.
  public var share: Double { Double(helped + 1) / Double(total + 2) }
}
