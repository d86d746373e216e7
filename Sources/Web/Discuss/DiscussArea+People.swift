import HTML
import Store

extension DiscussArea {
  /// People found by what they have done, and one's own lines.
  func addPeople(to routes: SiteRoutes) {
    routes.get("/discuss/people", access: .may(.readCouncilThreads)) { request in
      let words = String((request.value("q") ?? "").prefix(200))
      let people = try request.store.profiles(matching: words).map {
        HelpSearchView.Entry(profile: $0, name: request.name(of: $0.person))
      }
      return .html(
        HelpSearchView(
          words: words, people: people, tags: try request.store.offeredTags(),
          chrome: request.chrome
        ).render())
    }
    routes.get("/discuss/people/{person}", access: .may(.readCouncilThreads)) { request in
      guard let profile = try request.store.profile(of: request.parameter("person")) else {
        throw SiteError.notFound(
          "There is no such person", "Nobody who takes part has this address, or they have left.",
          suggestions: [.init("People who can help", to: "/discuss/people")])
      }
      return .html(
        HelpPersonView(
          profile: profile, name: request.name(of: profile.person),
          isOwn: profile.id == request.account?.id, chrome: request.chrome
        ).render())
    }
    routes.get("/discuss/profile", access: .may(.discuss)) { request in
      let id = request.account?.id ?? ""
      let form = OfferForm(try request.store.profile(of: id)?.offers ?? [])
      return .html(
        OfferFormView(form: form, chrome: request.chrome, token: request.token).render())
    }
    routes.post("/discuss/profile", access: .may(.discuss)) { request in
      let form = OfferForm(request.form)
      guard form.errors.isEmpty else {
        return .html(
          OfferFormView(form: form, chrome: request.chrome, token: request.token).render(),
          status: 422)
      }
      try request.store.setOffers(form.offers, by: try request.threadWriter())
      return .redirect(to: "/discuss/profile", flash: "Your lines are saved.")
    }
  }
}
