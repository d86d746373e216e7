import Assessment
import HTML
import Sector
import Store

/// `/assess/new/{code}`: a lead prepares a round.
struct NewRoundPage {
  private let request: PageRequest
  private let code: AuthorityCode
  private let council: String

  init(_ request: PageRequest) throws {
    self.request = request
    code = AuthorityCode(request.parameter("code"))
    guard let authority = request.site.catalogue.register.authority(code) else {
      throw SiteError.notFound("There is no such council")
    }
    council = authority.name
  }

  func show() throws -> PageResponse { .html(try render(form: nil, errors: FormErrors())) }

  func take() throws -> PageResponse {
    let form = request.form
    var errors = FormErrors()
    if form.value("title") == nil {
      errors.add("title", AssessmentError.emptyTitle.description)
    }
    let by = form.day("by", errors: &errors)
    let names = form.value("names")
    if names == nil { errors.add("names", "Choose whether names are shown after the close.") }
    guard errors.isEmpty, let framework = try request.store.newestFrameworks().first else {
      return .html(try render(form: form, errors: errors), status: 422)
    }
    let round = try request.store.addRound(
      to: code, title: form.value("title") ?? "", framework: framework.id,
      showsNames: names == "shown", answersBy: by, by: request.actor, from: request.origin)
    return .redirect(
      to: "/assess/\(round.id)/people", flash: "The round is prepared. Now say who shall answer.")
  }

  private func render(form: FormContents?, errors: FormErrors) throws -> [UInt8] {
    var page = request.chrome.page(title: "Open a round", area: "/assess")
    page.breadcrumb = [Link("Assess", to: "/assess")]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    let hasFramework = try !request.store.newestFrameworks().isEmpty
    return page.html { h in
      h.add(PageHeader("Open a round", kicker: council))
      guard hasFramework else {
        h.add(
          EmptyState(
            "No framework is published yet", "A steward of the hub can load one.",
            action: Link("What a self-assessment is", to: "/assess")))
        return
      }
      h.add(
        Form(
          action: "/assess/new/\(code)", token: request.token, errors: errors.links
        ) { h in
          h.add(
            TextField(
              "What is this round called?", name: "title", value: form?.text("title") ?? "",
              help: "Such as “Spring 2027”. People see it in their invitation.",
              error: errors["title"]))
          h.add(
            Radios(
              "After the close, are names shown beside answers?", name: "names",
              choices: [
                Choice(
                  "No, only by role", value: "hidden",
                  help:
                    """
                    Groups of fewer than three are left out, so that nobody’s answer can be \
                    worked out.
                    """,
                  isChosen: form?.value("names") == "hidden"),
                Choice(
                  "Yes, with names", value: "shown",
                  help: "For a team that talks openly. Everybody is told when they answer.",
                  isChosen: form?.value("names") == "shown"),
              ], help: "This cannot be changed later.", error: errors["names"]))
          h.add(
            DateField(
              "By when shall people answer?", name: "by", typed: form, held: nil,
              help: "A wish in the invitation. You close the round yourself.",
              error: errors["by"], isOptional: true))
          h.add(Button("Prepare the round"))
        })
    }
  }
}
