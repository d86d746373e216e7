/// What is searched of one thing: words in the title weigh most, in the text least.
public struct SearchDocument: Sendable {
  public var key: SearchKey
  public var title: String
  /// Publisher, themes, service: words that describe it.
  public var labels: String
  public var body: String

  public init(_ key: SearchKey, title: String, labels: String = "", body: String = "") {
    self.key = key
    self.title = title
    self.labels = labels
    self.body = body
  }
}
