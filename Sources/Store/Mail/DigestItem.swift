/// One thing that is new for a person, waiting for their next digest.
public struct DigestItem: Sendable, Hashable {
  /// The heading it stands under, such as `Discussions`.
  public var topic: String
  /// What happened in one line: `New answer in "Pothole triage"`.
  public var title: String
  /// The line for several of one group, `#` standing for their number: `# new answers in "Pothole
  /// triage"`. Without it the title is used with the number behind.
  public var titleOfMany: String?
  /// The words themselves, so that nobody must sign in to know whether it matters.
  public var text: String
  /// A page of the hub, from `/` on.
  public var link: String
  /// Items with the same key are told as one.
  public var groupKey: String?

  public init(
    topic: String, title: String, titleOfMany: String? = nil, text: String, link: String,
    groupKey: String? = nil
  ) {
    self.topic = topic
    self.title = title
    self.titleOfMany = titleOfMany
    self.text = text
    self.link = link
    self.groupKey = groupKey
  }
}
