/// An address or a question that cannot be answered, in words for the person who asked.
public struct SiteError: Error, Sendable {
  public var status: Int
  /// The heading: "There is no such council".
  public var title: String
  /// What was wrong and what to do.
  public var message: String
  /// Where the reader may have wanted to go: words and address.
  public var suggestions: [Suggestion] = []
  /// What the reader had typed, shown again so that nothing is lost.
  public var typed: FormContents?

  /// Seconds after which it may be tried again; nil where that says nothing.
  var retryAfter: Int?

  /// Why the reader was turned away, where that is kept; nil for all other errors.
  var refusal: Refusal.Reason?

  /// What the person who runs the hub should know, for the log; never shown.
  var note: String?

  /// One place the reader may have wanted to go.
  public struct Suggestion: Sendable, Hashable {
    public var text: String
    public var address: String

    public init(_ text: String, to address: String) {
      self.text = text
      self.address = address
    }
  }

  public init(status: Int, title: String, message: String, suggestions: [Suggestion] = []) {
    self.status = status
    self.title = title
    self.message = message
    self.suggestions = suggestions
  }

  /// Nothing stands at this address.
  public static func notFound(
    _ title: String = "Page not found",
    _ message: String = "Nothing stands at this address. Check it, or start from the home page.",
    suggestions: [Suggestion] = [.init("The home page", to: "/")]
  ) -> SiteError {
    SiteError(status: 404, title: title, message: message, suggestions: suggestions)
  }

  /// The question part of the address cannot be understood.
  public static func badRequest(_ message: String, suggestions: [Suggestion] = []) -> SiteError {
    SiteError(
      status: 400, title: "We could not understand this address", message: message,
      suggestions: suggestions)
  }
}
