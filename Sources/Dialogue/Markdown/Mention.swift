/// A person who is spoken to in a text: `@Ann Other`.
///
/// Whom a name means is settled when the text is saved, among the people who take part, and kept
/// beside the text: a person who joins later under the same name is not taken for the first.
public struct Mention: Sendable, Hashable {
  /// The person's account.
  public var account: String
  /// The name as the person bears it, without the `@`.
  public var name: String

  public init(account: String, name: String) {
    self.account = account
    self.name = name
  }
}
