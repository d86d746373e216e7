import HTML
import Reports
import Store

/// `/reports/{report}/template`: makes a template of a report.
struct SaveTemplatePage {
  private let context: ReportContext
  private var request: PageRequest { context.request }

  init(_ request: PageRequest) throws {
    context = try ReportContext(request)
    try context.needsStanding()
  }

  func show() -> PageResponse { .html(render(nil, errors: FormErrors())) }

  func take() throws -> PageResponse {
    let form = request.form
    guard let audience = form.value("audience").flatMap(ReportTemplate.Audience.init(rawValue:))
    else {
      return .html(
        render(form, errors: FormErrors("audience", "Choose who may begin reports from it.")),
        status: 422)
    }
    do {
      let template = try request.store.addTemplate(
        of: context.report, title: form.text("title"), about: form.text("about"),
        audience: audience, by: try request.requireSignedIn().account.id, from: request.origin)
      return .redirect(to: "/reports/templates/\(template.id)", flash: "The template is made.")
    } catch let problem as ReportProblem {
      let field = problem.field == "about" ? "about" : "title"
      return .html(render(form, errors: FormErrors(field, problem.description)), status: 422)
    }
  }

  private func render(_ form: FormContents?, errors: FormErrors) -> [UInt8] {
    let page = context.page("Make a template", errors: errors)
    return page.html { h in
      h.add(
        PageHeader(
          "Make a template of this report", kicker: context.report.title,
          lead: "It keeps headings, words and places for figures. It keeps no figure."))
      writeNames(to: &h)
      h.add(
        Form(
          action: context.address + "/template", token: request.token, errors: errors.links
        ) { h in
          h.add(
            TextField(
              "What is the template called?", name: "title",
              value: form?.text("title") ?? context.report.title, error: errors["title"],
              maxLength: Report.longestTitle))
          h.add(
            TextArea(
              "What is it for?", name: "about", value: form?.text("about") ?? "",
              error: errors["about"], rows: 3, isRequired: false,
              maxLength: ReportTemplate.longestAbout))
          h.add(AudienceField(chosen: form?.value("audience"), error: errors["audience"]))
          h.div(.class("buttons")) { $0.add(Button("Make the template")) }
        })
    }
  }

  /// Words that name the council would name it in every other council's report too.
  private func writeNames(to h: inout HTMLWriter) {
    let name = context.council.name
    let parts = context.report.parts.filter {
      $0.words.localizedStandardContains(name) || $0.heading.localizedStandardContains(name)
    }
    guard !parts.isEmpty else { return }
    h.add(
      WarningText(
        """
        \(parts.count == 1 ? "One part names" : "\(parts.count) parts name") \(name). Write \
        {council} there instead, and each council reads its own name. \
        \(link: "Change the report", to: context.address + "/edit")
        """))
  }
}
