/// Words within a paragraph of somebody's text.
public indirect enum MarkdownInline: Sendable, Hashable {
  case text(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  /// Program text or an address to copy.
  case code(String)
  /// A link to a checked address.
  case link(LinkAddress, [MarkdownInline])
  /// A person who is spoken to.
  case mention(Mention)
  case lineBreak
}
