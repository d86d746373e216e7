import Accounts
import Dialogue
import Store

/// Reads one discussion for one reader.
struct ThreadPageQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run(draft: PostDraft = .empty) throws -> ThreadPageModel {
    let thread = try request.thread()
    let reader = request.threadReader
    let places = try request.store.placeCount(of: thread.id)
    let pages = max(1, (places + ThreadPageModel.pageSize - 1) / ThreadPageModel.pageSize)
    let page = min(max(1, askedPage), pages)
    let posts = try request.store.posts(
      of: thread.id, page: page, pageSize: ThreadPageModel.pageSize, for: reader)
    let names = SubjectNames(request)
    let accepted = try thread.accepted.flatMap {
      try request.store.post($0.post, in: thread.id, for: reader)
    }
    return ThreadPageModel(
      thread: thread, subject: try names.link(of: thread.subject),
      subjectWords: try names.words(for: thread.subject), author: request.name(of: thread.author),
      entries: posts.map { post in
        ThreadPageModel.Entry(
          post: post, author: request.name(of: post.author),
          isAccepted: post.id == accepted?.id, can: actions(on: post, in: thread))
      }, acceptedPosition: accepted?.position, page: page, pageCount: pages,
      isFollowing: try request.account.map {
        try request.store.follows($0.id, thread: thread.id)
      } ?? false,
      mayDiscuss: request.can(.discuss), isModerator: reader.isModerator,
      isSignedIn: request.account != nil, contact: request.site.settings.contact, draft: draft)
  }

  /// By page, or by the post that a link leads to.
  private var askedPage: Int {
    if let post = request.value("post").flatMap({ Int($0) }) {
      return (min(max(1, post), 1 << 30) - 1) / ThreadPageModel.pageSize + 1
    }
    return request.value("page").flatMap { Int($0) } ?? 1
  }

  private func actions(on post: Post, in thread: DialogueThread) -> ThreadPageModel.Actions {
    // Whoever is not signed in is led there by the link, and back.
    guard let account = request.account else { return post.state == .stands ? .report : [] }
    guard request.can(.discuss) else { return [] }
    let moderates = request.can(.moderate)
    var actions: ThreadPageModel.Actions = []
    // A text that this reader may not read has not left the store.
    if post.edited != nil, !post.text.isEmpty { actions.insert(.seeHistory) }
    if case .hidden = post.state, moderates { actions.insert(.restore) }
    guard post.state == .stands else { return actions }
    actions.insert(post.author.id == account.id ? .edit : .report)
    if moderates { actions.insert(.hide) }
    if post.position > 1, thread.author.id == account.id || moderates { actions.insert(.accept) }
    return actions
  }
}
