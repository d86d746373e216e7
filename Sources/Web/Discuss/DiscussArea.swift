import Dialogue
import HTML
import Store

/// Discussions: the list, one thread, starting and answering, people who can help, moderation.
struct DiscussArea: SiteArea {
  let entry: Link? = Link("Discuss", to: "/discuss")

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/discuss", access: .anyone, formats: .tables) { request in
      let model = try ThreadListQuery(request).run()
      return try model.export.response(in: request.format) {
        ThreadListView(model: model, chrome: request.chrome).render()
      }
    }
    routes.get("/discuss/writing", access: .anyone) { request in
      .html(WritingView(chrome: request.chrome).render())
    }
    addStart(to: routes)
    addThread(to: routes)
    addPosts(to: routes)
    addModeration(to: routes)
    addPeople(to: routes)
  }

  private func addStart(to routes: SiteRoutes) {
    routes.get("/discuss/start", access: .may(.discuss)) { request in
      Self.startPage(try StartThreadQuery(request).empty(), request)
    }
    routes.post("/discuss/start", access: .may(.discuss)) { request in
      let query = StartThreadQuery(request)
      var model = try query.typed()
      if PostDraft.isPreview(request.form) {
        if model.draft.isEmpty {
          model.noteWhatIsMissing()
        } else {
          model.draft.show(people: try request.store.mentionable(in: nil))
        }
        return Self.startPage(model, request, status: model.draft.errors.isEmpty ? 200 : 422)
      }
      if let thread = try query.start(&model) {
        return .redirect(
          to: "/discuss/\(thread)",
          flash: try Self.note("The discussion is started.", model.draft, in: nil, request))
      }
      return Self.startPage(model, request, status: 422)
    }
  }

  private func addThread(to routes: SiteRoutes) {
    // For everybody or for councils only: which it is, the page knows once the thread is loaded.
    routes.get("/discuss/{thread}", access: .anyone) { try Self.threadPage($0) }
    routes.post("/discuss/{thread}/reply", access: .may(.discuss)) { request in
      var draft = PostDraft(request.form)
      let thread = try request.thread()
      if PostDraft.isPreview(request.form) {
        draft.show(people: try request.store.mentionable(in: thread.id))
        return try Self.threadPage(
          request, draft: draft, status: draft.errors.isEmpty ? 200 : 422)
      }
      do {
        let post = try request.store.reply(
          draft.text, in: thread.id, by: try request.threadWriter())
        return .redirect(
          to: post.address,
          flash: try Self.note("Your answer is posted.", draft, in: thread.id, request))
      } catch let problem as PostProblem {
        draft.note(problem)
        return try Self.threadPage(request, draft: draft, status: problem.status)
      }
    }
    routes.post("/discuss/{thread}/follow", access: .may(.discuss)) { request in
      let isFollowing = request.form.value("following") == "yes"
      return try Self.doing(request) { thread, writer in
        try request.store.setFollowing(isFollowing, thread: thread, by: writer)
        return isFollowing
          ? "You will be told of new answers." : "You will not be told of new answers any more."
      }
    }
    routes.post("/discuss/{thread}/accept", access: .may(.discuss)) { request in
      try Self.doing(request) { thread, writer in
        guard let post = request.form.value("post") else {
          try request.store.unaccept(in: thread, by: writer)
          return "The discussion counts as unanswered again."
        }
        try request.store.accept(post, in: thread, by: writer)
        return FlashNote(
          "The answer is marked as the one that helped.",
          undo: .init(action: "/discuss/\(thread)/accept"))
      }
    }
  }

  /// Does something in the thread that the path names and goes back to it.
  static func doing(
    _ request: PageRequest, _ body: (String, ThreadWriter) throws -> FlashNote
  ) throws -> PageResponse {
    let thread = try request.thread()
    do {
      let note = try body(thread.id, try request.threadWriter())
      return .redirect(to: thread.address, flash: note)
    } catch let problem as PostProblem {
      throw SiteError(
        status: problem.status, title: "We could not do that", message: problem.description,
        suggestions: [.init("Back to the discussion", to: thread.address)])
    }
  }

  /// What was done, and which names in the text call nobody.
  static func note(
    _ done: String, _ draft: PostDraft, in thread: String?, _ request: PageRequest
  ) throws -> FlashNote {
    let people = try request.store.mentionable(in: thread)
    let names = UnknownNames(in: draft.text, people: people)
    return FlashNote([done, names.words].compactMap(\.self).joined(separator: " "))
  }

  private static func threadPage(
    _ request: PageRequest, draft: PostDraft = .empty, status: Int = 200
  ) throws -> PageResponse {
    let model = try ThreadPageQuery(request).run(draft: draft)
    let token = model.mayDiscuss ? request.token : nil
    return .html(
      ThreadPageView(model: model, chrome: request.chrome, token: token).render(), status: status)
  }

  private static func startPage(
    _ model: StartThreadModel, _ request: PageRequest, status: Int = 200
  ) -> PageResponse {
    .html(
      StartThreadView(model: model, chrome: request.chrome, token: request.token).render(),
      status: status)
  }
}
