/// What of a resource decides whether it is another's duplicate.
public struct DuplicateKey: Sendable, Hashable {
  public var address: String
  public var title: String
  public var publisher: String
  /// The words of the title that have a digit, in order.
  public var numbers: [String]
  /// An evaluation is about a study, and one page may tell of several.
  public var isEvaluation: Bool

  public init(_ resource: Resource) {
    self.init(
      address: resource.address, title: resource.title, publisher: resource.publisher,
      isEvaluation: resource.type == .evaluation)
  }

  public init(
    address: ResourceAddress?, title: String, publisher: String, isEvaluation: Bool = false
  ) {
    self.isEvaluation = isEvaluation
    self.address = address?.key ?? ""
    let words = ResourceText.words(title)
    self.title = words.joined(separator: " ")
    self.publisher = ResourceText.normalised(publisher)
    numbers = words.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }.sorted()
  }
}
