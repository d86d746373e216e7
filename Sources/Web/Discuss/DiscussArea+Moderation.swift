import Dialogue
import HTML
import Store

extension DiscussArea {
  /// What stewards do: reported posts, hiding and showing again.
  func addModeration(to routes: SiteRoutes) {
    routes.get("/discuss/moderate", access: .may(.moderate)) { request in
      let reports = try request.store.openReports()
      return .html(
        ReportedPostsView(
          reports: reports,
          authors: Dictionary(
            reports.map { ($0.id, request.name(of: $0.post.author)) },
            uniquingKeysWith: { first, _ in first }),
          chrome: request.chrome, token: request.token
        ).render())
    }
    let post = "/discuss/{thread}/posts/{post}"
    addReasonPage(
      routes, post + "/hide", access: .may(.moderate), .hidePost, post: Self.standingPost
    ) { request, post, writer in
      let (thread, id) = (request.parameter("thread"), post?.id ?? "")
      try request.store.hide(id, in: thread, because: request.form.text("reason"), by: writer)
      return FlashNote(
        "The post is hidden, and its author is told.",
        undo: .init(action: "/discuss/\(thread)/posts/\(id)/restore", label: "Show it again"))
    }
    routes.post(post + "/restore", access: .may(.moderate)) { request in
      try Self.doing(request) { thread, writer in
        try request.store.restore(request.parameter("post"), in: thread, by: writer)
        return "The post is shown again."
      }
    }
    routes.post(post + "/dismiss", access: .may(.moderate)) { request in
      _ = try Self.doing(request) { thread, writer in
        try request.store.dismissReports(on: request.parameter("post"), in: thread, by: writer)
        return ""
      }
      return .redirect(to: "/discuss/moderate", flash: "The post is left standing.")
    }
    addReasonPage(
      routes, "/discuss/{thread}/hide", access: .may(.moderate), .hideThread, post: Self.noPost
    ) { request, _, writer in
      let thread = request.parameter("thread")
      try request.store.setHidden(request.form.text("reason"), thread: thread, by: writer)
      return FlashNote(
        "The discussion is hidden, and its author is told.",
        undo: .init(action: "/discuss/\(thread)/restore", label: "Show it again"))
    }
    routes.post("/discuss/{thread}/restore", access: .may(.moderate)) { request in
      try Self.doing(request) { thread, writer in
        try request.store.setHidden(nil, thread: thread, by: writer)
        return "The discussion is shown again."
      }
    }
  }

  /// For what is done with a whole discussion.
  private static func noPost(_ request: PageRequest) -> Post? { nil }
}
