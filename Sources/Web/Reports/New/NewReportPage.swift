import HTML
import Reports
import Sector
import Store

/// `/reports/new/{code}`: begin a report, empty, from a template or as a copy of another.
struct NewReportPage {
  private let request: PageRequest
  private let council: Authority
  private let templates: [ReportTemplate]
  private let names: [AuthorityCode: String]

  init(_ request: PageRequest) throws {
    self.request = request
    council = try request.council(AuthorityCode(request.parameter("code")))
    let register = request.site.catalogue.register
    templates = try request.store.reportTemplates(for: [council.code])
    names = Dictionary(
      templates.compactMap(\.authority).map { ($0, register.authority($0)?.name ?? $0.rawValue) },
      uniquingKeysWith: { $1 })
  }

  func show() throws -> PageResponse {
    .html(
      render(title: "", template: request.value("template") ?? "", errors: FormErrors()))
  }

  func take() throws -> PageResponse {
    let form = request.form
    let account = try request.requireSignedIn().account
    let chosen = form.value("template") ?? ""
    let template = templates.first { $0.id == chosen }
    var errors = FormErrors()
    if template == nil && !chosen.isEmpty {
      errors.add("template", "This template is not there any more. Choose another.")
    }
    do {
      let title = try Report.title(form.text("title"))
      guard errors.isEmpty else { throw errors }
      let report = try request.store.addReport(
        to: council.code, title: title, parts: template?.parts ?? [], by: account.id,
        from: request.origin)
      return .redirect(
        to: "/reports/\(report.id)/edit", flash: "The report is begun. Now make it yours.")
    } catch let problem as ReportProblem {
      errors.add("title", problem.description)
    } catch is FormErrors {}
    return .html(render(title: form.text("title"), template: chosen, errors: errors), status: 422)
  }

  private func render(title: String, template chosen: String, errors: FormErrors) -> [UInt8] {
    var page = request.chrome.page(title: "Begin a report", area: "/reports")
    page.breadcrumb = [Link("Reports", to: "/reports")]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    return page.html { h in
      h.add(PageHeader("Begin a report", kicker: council.name))
      h.add(
        Form(
          action: "/reports/new/\(council.code)", token: request.token, errors: errors.links
        ) { h in
          h.add(
            TextField(
              "What is it called?", name: "title", value: title,
              help: "Such as “Children’s services: cabinet, March 2027”.", error: errors["title"],
              maxLength: Report.longestTitle))
          h.add(
            Radios(
              "What shall it begin with?", name: "template",
              choices: [Choice("Nothing: an empty report", value: "", isChosen: chosen.isEmpty)]
                + templates.map { template in
                  Choice(
                    template.title, value: template.id,
                    help: template.about + (template.authority == nil ? "" : by(template)),
                    isChosen: template.id == chosen)
                }, error: errors["template"]))
          h.div(.class("buttons")) { $0.add(Button("Begin the report")) }
        })
    }
  }

  private func by(_ template: ReportTemplate) -> String {
    " From \(template.authority == council.code ? "your council" : template.maker(names))."
  }
}
