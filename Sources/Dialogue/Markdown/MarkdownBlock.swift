/// One part of somebody's text.
public indirect enum MarkdownBlock: Sendable, Hashable {
  case paragraph([MarkdownInline])
  case codeBlock(String)
  case list(MarkdownList)
  case quote([MarkdownBlock])
}

/// A list with dots or numbers.
public struct MarkdownList: Sendable, Hashable {
  /// The first number; nil for a list with dots.
  public var start: Int?
  public var items: [[MarkdownBlock]]

  public init(start: Int? = nil, items: [[MarkdownBlock]]) {
    self.start = start
    self.items = items
  }
}
