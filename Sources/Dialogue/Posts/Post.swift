/// What one person said in a thread.
public struct Post: Sendable, Hashable, Identifiable {
  public var id: String
  /// The thread's id.
  public var thread: String
  /// The place in the thread, from 1; it never changes.
  public var position: Int
  public var author: PostAuthor
  /// As typed: the subset of Markdown.
  public var text: String
  /// UTC, ISO 8601.
  public var created: String
  /// When the text was last changed; nil where it never was.
  public var edited: String?
  public var state: PostState
  /// The people spoken to, as settled when the text was saved.
  public var mentions: [Mention]

  public init(
    id: String, thread: String, position: Int, author: PostAuthor, text: String, created: String,
    edited: String? = nil, state: PostState = .stands, mentions: [Mention] = []
  ) {
    self.id = id
    self.thread = thread
    self.position = position
    self.author = author
    self.text = text
    self.created = created
    self.edited = edited
    self.state = state
    self.mentions = mentions
  }

  /// The text, read.
  public var markdown: Markdown { Markdown(text, people: mentions) }
}
