import HTML

/// The engine room's machines: jobs, imports, releases and the index.
struct AdminOperationsArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    addJobs(to: routes)
    addImports(to: routes)
    addReleases(to: routes)
  }

  private func addJobs(to routes: SiteRoutes) {
    routes.get("/admin/jobs", access: .may(.seeOperations)) { request in
      .html(JobListView(model: try JobListQuery(request).run(), chrome: request.chrome).render())
    }
    routes.get("/admin/jobs/{job}", access: .may(.seeOperations)) { request in
      let model = try JobPageQuery(request).run()
      var page = PageResponse.html(
        JobPageView(model: model, chrome: request.chrome, token: request.token).render())
      // Pages that turn over by themselves confuse screen readers, so the reader asks for it.
      if model.isWatched { page.headers["refresh"] = "3" }
      return page
    }
    routes.post("/admin/jobs/{job}/stop", access: .may(.runOperations)) { request in
      try JobForms(request).stop()
    }
    routes.post("/admin/jobs/{job}/retry", access: .may(.runOperations)) { request in
      try JobForms(request).retry()
    }
  }

  private func addImports(to routes: SiteRoutes) {
    routes.get("/admin/imports", access: .may(.seeOperations)) { request in
      let model = try ImportListQuery(request).run()
      return .html(
        ImportListView(model: model, chrome: request.chrome, token: request.token).render())
    }
    routes.post(
      "/admin/imports", access: .may(.runOperations), bodyLimit: ImportForm.bodyLimit
    ) { request in
      try ImportForm(request).start()
    }
    routes.get("/admin/imports/{import}", access: .may(.seeOperations), formats: [.csv]) {
      request in
      let model = try ImportPageQuery(request).run()
      guard request.format == .html else {
        return .csv(model.rejectionsTable, name: "rejected-\(model.record.id)")
      }
      return .html(ImportPageView(model: model, chrome: request.chrome).render())
    }
  }

  private func addReleases(to routes: SiteRoutes) {
    routes.get("/admin/releases", access: .may(.seeOperations)) { request in
      let model = try AdminReleasesQuery(request).run()
      return .html(
        AdminReleasesView(model: model, chrome: request.chrome, token: request.token).render())
    }
    routes.post("/admin/releases/index", access: .may(.runOperations)) { request in
      try IndexForm(request).start()
    }
  }
}
