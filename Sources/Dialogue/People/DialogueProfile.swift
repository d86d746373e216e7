/// What others can know of a person who takes part: whom they work for, what they have done, and
/// how often their answers helped.
public struct DialogueProfile: Sendable, Hashable, Identifiable {
  public var person: PostAuthor
  public var offers: [HelpOffer]
  /// Posts that stand.
  public var postCount: Int
  /// Answers that those who asked accepted.
  public var acceptedCount: Int

  public var id: String { person.id }

  public init(person: PostAuthor, offers: [HelpOffer], postCount: Int, acceptedCount: Int) {
    self.person = person
    self.offers = offers
    self.postCount = postCount
    self.acceptedCount = acceptedCount
  }
}
