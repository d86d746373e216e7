import Accounts
import HTML
import Store

/// Reports: those of a council, the builder, and templates that councils share.
struct ReportsArea: SiteArea {
  let entry: Link? = Link("Reports", to: "/reports")

  func addRoutes(to routes: SiteRoutes) {
    routes.owner(of: "report") { store, id in try store.reportScope(id) }
    routes.owner(of: "template") { store, id in try store.templateScope(id) }
    routes.get("/reports", access: .anyone) { request in
      .html(ReportHomeView(model: try ReportHomeQuery(request).run(), request: request).render())
    }
    let new = Access.may(.buildReports, on: .authority("code"))
    routes.get("/reports/new/{code}", access: new) { try NewReportPage($0).show() }
    routes.post("/reports/new/{code}", access: new) { try NewReportPage($0).take() }
    addReport(to: routes)
    addTemplates(to: routes)
  }

  private func addReport(to routes: SiteRoutes) {
    let own = Access.may(.buildReports, on: .object("report"))
    let report = "/reports/{report}"
    routes.get(report, access: own, formats: .tables) { request in
      let context = try ReportContext(request)
      let model = try ReportQuery(context).run()
      return try model.export.response(in: request.format, title: model.report.title) {
        ReportView(model: model, context: context).render()
      }
    }
    routes.get(report + "/edit", access: own) { try ReportActions($0).edit() }
    routes.post(report + "/title", access: own) { try ReportActions($0).rename() }
    routes.post(report + "/copy", access: own) { try ReportActions($0).copy() }
    routes.post(report + "/remove", access: own) { try ReportActions($0).remove() }
    routes.post(report + "/restore", access: own) { try ReportActions($0).restore() }
    routes.post(report + "/delete", access: own) { try ReportActions($0).delete() }
    routes.get(report + "/template", access: own) { try SaveTemplatePage($0).show() }
    routes.post(report + "/template", access: own) { try SaveTemplatePage($0).take() }
    let part = report + "/parts/{part}"
    routes.get(part, access: own) { try PartPage($0).show() }
    routes.post(part, access: own) { try PartPage($0).take() }
    routes.post(part + "/move", access: own) { try ReportActions($0).movePart() }
    routes.post(part + "/remove", access: own) { try ReportActions($0).removePart() }
    routes.post(part + "/restore", access: own) { try ReportActions($0).restorePart() }
    routes.post(part + "/keep", access: own) { try ReportActions($0).keepPart() }
  }

  private func addTemplates(to routes: SiteRoutes) {
    let template = "/reports/templates/{template}"
    let own = Access.may(.buildReports, on: .object("template"))
    routes.get(template, access: .may(.useTemplates)) { try TemplatePage($0).show() }
    routes.post(template + "/share", access: own) { try TemplateActions.share($0) }
    routes.post(template + "/remove", access: own) { try TemplateActions.remove($0) }
    routes.post(template + "/restore", access: own) { try TemplateActions.restore($0) }
    routes.post(template + "/withdraw", access: .may(.moderate)) {
      try TemplateActions.withdraw($0)
    }
  }
}
