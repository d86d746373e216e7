import Accounts
import HTML
import Store

/// The self-assessment: the framework, a council's rounds, and what comes of them.
struct AssessArea: SiteArea {
  let entry: Link? = Link("Assess", to: "/assess")

  func addRoutes(to routes: SiteRoutes) {
    routes.owner(of: "round") { store, id in try store.roundScope(id) }
    addFramework(to: routes)
    addRounds(to: routes)
    addAnswers(to: routes)
    addAgreement(to: routes)
    addResults(to: routes)
    addRoadmap(to: routes)
  }

  private func addFramework(to routes: SiteRoutes) {
    routes.get("/assess", access: .anyone) { request in
      .html(AssessHomeView(model: try AssessHomeQuery(request).run(), request: request).render())
    }
    routes.get("/assess/framework", access: .anyone, formats: .tables) { request in
      try FrameworkPage(request).answer()
    }
    routes.get("/assess/framework/{version}", access: .anyone, formats: .tables) { request in
      try FrameworkPage(request).answer()
    }
    routes.get("/assess/draft", access: .may(.editFramework)) { request in
      try FrameworkDraftPage(request).show()
    }
    routes.post("/assess/draft", access: .may(.editFramework), bodyLimit: 2 << 20) { request in
      try FrameworkDraftPage(request).take()
    }
  }

  private func addRounds(to routes: SiteRoutes) {
    let lead = Access.may(.leadAssessment, on: .object("round"))
    routes.get("/assess/new/{code}", access: .may(.leadAssessment, on: .authority("code"))) {
      request in try NewRoundPage(request).show()
    }
    routes.post("/assess/new/{code}", access: .may(.leadAssessment, on: .authority("code"))) {
      request in try NewRoundPage(request).take()
    }
    routes.get("/assess/{round}", access: .may(.readAssessments, on: .object("round"))) { request in
      .html(try RoundView(model: RoundQuery(request).run(), request: request).render())
    }
    routes.post("/assess/{round}/step", access: lead) { request in
      try RoundStepForm(request).take()
    }
    routes.post("/assess/{round}/sharing", access: lead) { request in
      try SharingForm(request).take()
    }
    routes.get("/assess/{round}/people", access: lead) { request in
      try PeoplePage(request).show()
    }
    routes.post("/assess/{round}/people", access: lead) { request in
      try PeoplePage(request).take()
    }
    routes.post("/assess/{round}/people/{person}", access: lead) { request in
      try PersonForm(request).take()
    }
    let answer = Access.may(.answerAssessment, on: .object("round"))
    routes.get("/assess/{round}/before", access: answer) { request in
      try NotesPage(request).show()
    }
    routes.post("/assess/{round}/before", access: answer) { request in
      try NotesPage(request).take()
    }
  }

  private func addAnswers(to routes: SiteRoutes) {
    let own = Access.may(.answerAssessment, on: .object("round"))
    for (base, access) in [("/assess/{round}/answer", own), ("/assess/answer/{link}", .anyone)] {
      routes.get(base, access: access, formats: [.csv, .xlsx]) { request in
        try AnswerListPage(request).show()
      }
      routes.post(base, access: access) { request in try AnswerListPage(request).finish() }
      routes.post("\(base)/sheet", access: access, bodyLimit: 4 << 20) { request in
        try AnswerListPage(request).takeSheet()
      }
      routes.get("\(base)/everybody", access: access) { request in
        try OutcomePage(request).show()
      }
      routes.get("\(base)/{theme}", access: access) { request in
        try AnswerThemePage(request).show()
      }
      routes.post("\(base)/{theme}", access: access) { request in
        try AnswerThemePage(request).take()
      }
    }
  }

  private func addAgreement(to routes: SiteRoutes) {
    let read = Access.may(.readAssessments, on: .object("round"))
    let lead = Access.may(.leadAssessment, on: .object("round"))
    routes.get("/assess/{round}/spread", access: read, formats: .tables) { request in
      try SpreadPage(request).answer()
    }
    routes.get("/assess/{round}/answers", access: read, formats: .tables) { request in
      try SpreadPage(request).namedAnswers()
    }
    routes.get("/assess/{round}/agree", access: read, formats: .tables) { request in
      try AgreeListPage(request).answer()
    }
    routes.post("/assess/{round}/agree", access: lead, bodyLimit: 4 << 20) { request in
      try AgreeListPage(request).takeSheet()
    }
    routes.get("/assess/{round}/agree/{statement}", access: read) { request in
      try AgreePage(request).show()
    }
    routes.post("/assess/{round}/agree/{statement}", access: lead) { request in
      try AgreePage(request).take()
    }
  }

  private func addResults(to routes: SiteRoutes) {
    let read = Access.may(.readAssessments, on: .object("round"))
    routes.get("/assess/{round}/results", access: read, formats: .tables) { request in
      try ResultsPage(request).answer()
    }
    routes.get("/assess/{round}/report", access: read) { request in
      try ResultsPage(request).report()
    }
    routes.get("/assess/{round}/picture/{name}", access: read, formats: [.svg]) { request in
      try ResultsPage(request).picture()
    }
  }

  private func addRoadmap(to routes: SiteRoutes) {
    let read = Access.may(.readAssessments, on: .object("round"))
    let lead = Access.may(.leadAssessment, on: .object("round"))
    routes.get("/assess/{round}/roadmap", access: read, formats: .tables) { request in
      try RoadmapPage(request).answer()
    }
    routes.get("/assess/{round}/roadmap/{action}", access: lead) { request in
      try ActionPage(request).show()
    }
    routes.post("/assess/{round}/roadmap/{action}", access: lead) { request in
      try ActionPage(request).take()
    }
    routes.get("/assess/{round}/review/{statement}", access: lead) { request in
      try ReviewPage(request).show()
    }
    routes.post("/assess/{round}/review/{statement}", access: lead) { request in
      try ReviewPage(request).take()
    }
  }
}
