/// A resource that is considered for a gap, with what people said of it.
public struct ResourceCandidate: Sendable {
  public let resource: Resource
  public let feedback: FeedbackCount
  /// The telling words of its title, summary and themes.
  let words: Set<String>
  let titleWords: Set<String>

  public init(_ resource: Resource, feedback: FeedbackCount = FeedbackCount()) {
    self.resource = resource
    self.feedback = feedback
    titleWords = Set(ResourceText.tellingWords(resource.title))
    words = Set(
      ResourceText.tellingWords(
        [
          resource.title, resource.summary, resource.themes.joined(separator: " "),
          resource.statedResult ?? "", resource.learning ?? "",
        ].joined(separator: " ")))
  }
}
