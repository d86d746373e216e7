/// How likely it is that two entries are about the same page, with the reasons.
///
/// The same address settles it. Otherwise titles must be nearly the same, letter by letter, and the
/// publishers alike; a number in one title that the other lacks ("awards 2017", "awards 2018")
/// makes them two. Of evaluations several may stand on one page, so there the title decides too.
public struct DuplicateScore: Sendable, Hashable {
  public var hasSameAddress: Bool
  /// True where at least one is an evaluation.
  public var isAboutStudies: Bool
  /// 0 to 1: share of three-letter groups that the titles have in common.
  public var title: Double
  /// 0 to 1: the same for the publishers.
  public var publisher: Double
  /// False where the titles name other numbers.
  public var hasSameNumbers: Bool

  /// 0 to 1; 1 for the same address.
  public var total: Double {
    if isSamePage { return 1 }
    guard hasSameNumbers else { return min(title, 0.5) }
    return 0.8 * title + 0.2 * (hasSameAddress ? 1 : publisher)
  }

  /// True where both are the same page, which the library takes once. Studies may share one: a report
  /// tells of several.
  public var isSamePage: Bool { hasSameAddress && !isAboutStudies }

  /// True where a person should look before a second entry is made.
  public var isLikely: Bool { total >= Self.threshold }

  /// Low enough for the same title, one letter apart, from another publisher: a person decides.
  public static let threshold = 0.75

  public init(_ left: Resource, _ right: Resource) {
    self.init(
      DuplicateKey(left), DuplicateKey(right))
  }

  init(_ left: DuplicateKey, _ right: DuplicateKey) {
    hasSameAddress = !left.address.isEmpty && left.address == right.address
    isAboutStudies = left.isEvaluation || right.isEvaluation
    title = Similarity.ofLetters(left.title, right.title)
    publisher = Similarity.ofLetters(left.publisher, right.publisher)
    hasSameNumbers = left.numbers == right.numbers
  }

  /// Why, in words for whoever is about to add the second entry.
  public var reason: String {
    if isSamePage { return "It has the same address." }
    let share = "\(Int((title * 100).rounded()))% of the title's letters agree"
    if hasSameAddress { return "It has the same address, as studies may; \(share)." }
    return publisher >= 0.8 ? "\(share), and the publisher is the same." : "\(share)."
  }
}
