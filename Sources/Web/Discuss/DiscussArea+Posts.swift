import Dialogue
import HTML
import Store

extension DiscussArea {
  /// What can be done with one post: change, look at changes, withdraw, report.
  func addPosts(to routes: SiteRoutes) {
    let post = "/discuss/{thread}/posts/{post}"
    routes.get(post + "/edit", access: .may(.discuss)) { request in
      let post = try Self.ownPost(request)
      return try Self.editPage(post, PostDraft(text: post.text), request)
    }
    routes.post(post + "/edit", access: .may(.discuss)) { try Self.edit($0) }
    routes.get(post + "/history", access: .may(.discuss)) { request in
      let (thread, post) = (try request.thread(), try request.post())
      let edits = try request.store.edits(of: post, for: request.threadReader)
      guard !edits.isEmpty else { throw request.noDiscussion }
      return .html(
        PostHistoryView(
          post: post, thread: thread, edits: edits, author: request.name(of: post.author),
          chrome: request.chrome
        ).render())
    }
    addReasonPage(
      routes, post + "/withdraw", access: .may(.discuss), .withdraw, post: Self.ownPost
    ) { request, post, writer in
      try request.store.withdraw(
        post?.id ?? "", in: request.parameter("thread"), because: request.form.text("reason"),
        by: writer)
      return "Your post is withdrawn."
    }
    addReasonPage(
      routes, post + "/report", access: .may(.discuss), .report, post: Self.standingPost
    ) { request, post, writer in
      guard let reason = ReportReason(rawValue: request.form.text("kind")) else {
        throw FormErrors("kind", "Choose what is wrong with it.")
      }
      try request.store.report(
        post?.id ?? "", in: request.parameter("thread"), for: reason,
        note: request.form.value("reason") ?? "", by: writer)
      return "Thank you. A steward will look at the post."
    }
  }

  /// Adds a page that asks for a reason, and what it does.
  func addReasonPage(
    _ routes: SiteRoutes, _ path: String, access: Access, _ question: TakeDownView.Question,
    post: @escaping @Sendable (PageRequest) throws -> Post?,
    _ body: @escaping @Sendable (PageRequest, Post?, ThreadWriter) throws -> FlashNote
  ) {
    routes.get(path, access: access) { request in
      try Self.reasonPage(question, try post(request), request)
    }
    routes.post(path, access: access) { request in
      let (thread, post) = (try request.thread(), try post(request))
      do {
        let note = try body(request, post, try request.threadWriter())
        let isGone = try request.store.thread(thread.id, for: request.threadReader) == nil
        return .redirect(to: isGone ? "/discuss" : post?.address ?? thread.address, flash: note)
      } catch let problem as PostProblem {
        return try Self.reasonPage(
          question, post, request, errors: FormErrors(problem.field, problem.description),
          status: problem.status)
      } catch let errors as FormErrors {
        return try Self.reasonPage(question, post, request, errors: errors, status: 422)
      }
    }
  }

  private static func reasonPage(
    _ question: TakeDownView.Question, _ post: Post?, _ request: PageRequest,
    errors: FormErrors = FormErrors(), status: Int = 200
  ) throws -> PageResponse {
    .html(
      TakeDownView(
        question: question, thread: try request.thread(), post: post, action: request.path,
        form: request.form, errors: errors, chrome: request.chrome, token: request.token
      ).render(), status: status)
  }

  private static func edit(_ request: PageRequest) throws -> PageResponse {
    let post = try ownPost(request)
    var draft = PostDraft(request.form)
    let edits = request.form.value("edits").flatMap { Int($0) } ?? 0
    if PostDraft.isPreview(request.form) {
      draft.show(people: try request.store.mentionable(in: post.thread))
      return try editPage(
        post, draft, request, edits: edits, status: draft.errors.isEmpty ? 200 : 422)
    }
    do {
      try request.store.edit(
        post.id, in: post.thread, to: draft.text, after: edits, by: try request.threadWriter())
      return .redirect(
        to: post.address,
        flash: try note("Your change is saved.", draft, in: post.thread, request))
    } catch let problem as PostProblem {
      draft.note(problem)
      return try editPage(
        post, draft, request, edits: problem == .changedMeanwhile ? nil : edits,
        status: problem.status)
    }
  }

  private static func editPage(
    _ post: Post, _ draft: PostDraft, _ request: PageRequest, edits: Int? = nil,
    status: Int = 200
  ) throws -> PageResponse {
    let known = try request.store.edits(of: post, for: request.threadReader).count
    return .html(
      EditPostView(
        post: post, thread: try request.thread(), draft: draft, edits: edits ?? known,
        chrome: request.chrome, token: request.token
      ).render(), status: status)
  }

  /// The post of the path, which must stand and be the reader's own.
  private static func ownPost(_ request: PageRequest) throws -> Post {
    let post = try standingPost(request)
    guard post.author.id == request.account?.id else { throw SiteError.refused }
    return post
  }

  /// The post of the path, which must stand.
  static func standingPost(_ request: PageRequest) throws -> Post {
    let post = try request.post()
    guard post.state == .stands else { throw request.noDiscussion }
    return post
  }
}

extension FormErrors: Error {}
