/// Who wrote something.
public struct PostAuthor: Sendable, Hashable, Identifiable {
  /// The account.
  public var id: String
  public var name: String
  /// Whom the person works for: codes of authorities, or `sector`.
  public var scopes: [String]

  public init(id: String, name: String, scopes: [String] = []) {
    self.id = id
    self.name = name
    self.scopes = scopes
  }
}
