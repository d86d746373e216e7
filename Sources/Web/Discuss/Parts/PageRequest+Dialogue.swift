import Accounts
import Dialogue
import Store

extension PageRequest {
  /// What the reader may see of discussions.
  var threadReader: ThreadReader {
    ThreadReader(
      account: account?.id, readsCouncilThreads: can(.readCouncilThreads),
      isModerator: can(.moderate))
  }

  /// Who posts; the route has asked the policy before.
  func threadWriter() throws -> ThreadWriter {
    guard let account else { throw SiteError.signInFirst }
    return ThreadWriter(account: account, isModerator: can(.moderate), from: origin)
  }

  /// The thread that the path names.
  ///
  /// One address serves threads for everybody and for councils only, so the page decides once it
  /// knows which it is. Whoever may not read it gets the answer for a thread that does not exist.
  func thread() throws -> DialogueThread {
    guard let thread = try store.thread(parameter("thread"), for: threadReader) else {
      throw noDiscussion
    }
    return thread
  }

  /// The post that the path names, in the thread that it names.
  func post() throws -> Post {
    let (thread, id) = (parameter("thread"), parameter("post"))
    guard let post = try store.post(id, in: thread, for: threadReader) else { throw noDiscussion }
    return post
  }

  /// The same for what does not exist and for what this reader may not know of.
  var noDiscussion: SiteError {
    var suggestions = [SiteError.Suggestion("All discussions", to: "/discuss")]
    let next = "?next=" + (isRead ? address : "/discuss").urlEncoded
    if account == nil {
      suggestions.insert(.init("Sign in", to: "/account/sign-in" + next), at: 0)
    } else if !can(.readCouncilThreads),
      Policy.can(account, .readCouncilThreads, on: .sector, hasSecondFactor: true)
    {
      suggestions.insert(
        .init("Use your second factor", to: "/account/second-factor" + next), at: 0)
    }
    return .notFound(
      "There is no such discussion",
      "Nothing stands at this address, or it is for councils only and you are not signed in.",
      suggestions: suggestions)
  }

  /// People with the councils they work for, as a page names them.
  func name(of author: PostAuthor) -> String {
    let places = author.scopes.map { scope in
      scope == "sector"
        ? "sector body" : site.catalogue.register.authority(.init(scope))?.name ?? scope
    }
    return places.isEmpty ? author.name : "\(author.name), \(places.joined(separator: ", "))"
  }
}
