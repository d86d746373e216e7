import Assessment
import HTML
import Sector
import Store

/// `/assess/{round}/roadmap/{action}`: one action, new or changed.
struct ActionPage {
  private let context: RoundContext
  private let action: RoadmapAction
  private var request: PageRequest { context.request }
  private var isNew: Bool { action.revision == 0 }

  init(_ request: PageRequest) throws {
    let context = try RoundContext(request)
    self.context = context
    let id = request.parameter("action")
    if id == "new" {
      let statement = request.value("statement").flatMap { context.framework.statement($0)?.id }
      action = RoadmapAction(
        id: Identifier.make(), round: context.round.id, statement: statement, title: "", owner: "")
    } else if let held = try request.store.actions(in: context.round.id).first(where: {
      $0.id == id
    }) {
      action = held
    } else {
      throw SiteError.notFound(
        "There is no such action",
        suggestions: [.init("The roadmap", to: context.address + "/roadmap")])
    }
  }

  private var address: String {
    "\(context.address)/roadmap/\(isNew ? "new" : action.id)"
  }

  func show() throws -> PageResponse { .html(render(action, errors: FormErrors())) }

  func take() throws -> PageResponse {
    var errors = FormErrors()
    var typed = action
    let form = request.form
    typed.title = form.lines("title")
    typed.owner = form.lines("owner")
    typed.statement = form.value("statement")
    typed.starts = form.day("starts", errors: &errors)
    typed.due = form.day("due", errors: &errors)
    typed.measure = form.lines("measure")
    typed.progress = form.lines("progress")
    typed.state = form.value("state").flatMap(ActionState.init(rawValue:)) ?? .planned
    typed.revision = Int(form.value("revision") ?? "") ?? 0
    for problem in typed.problems(in: context.framework) {
      errors.add(problem.field, problem.sentence)
    }
    guard errors.isEmpty else {
      return .html(render(typed, errors: errors, typed: form), status: 422)
    }
    do {
      if let held = try request.store.save(typed, by: request.actor, from: request.origin) {
        typed.revision = held.revision
        return .html(
          render(
            typed,
            errors: FormErrors(
              "title",
              """
              Somebody else saved this meanwhile: “\(held.title)”, \(held.owner), \
              \(held.state.label.lowercased()). Below is what you typed; save to replace it.
              """
            ), typed: form), status: 409)
      }
      return .redirect(to: context.address + "/roadmap", flash: "Saved: \(typed.title.prefix(60)).")
    } catch let error as AssessmentError {
      return .html(
        render(typed, errors: FormErrors("title", error.description), typed: form), status: 409)
    }
  }

  private func render(
    _ action: RoadmapAction, errors: FormErrors, typed: FormContents? = nil
  ) -> [UInt8] {
    let heading = isNew ? "Add an action" : "Change an action"
    var page = context.page(heading, errors: errors)
    page.breadcrumb.append(Link("Roadmap", to: context.address + "/roadmap"))
    return page.html { h in
      h.add(PageHeader(heading, kicker: "\(context.council): \(context.round.title)"))
      h.add(
        Form(action: address, token: request.token, errors: errors.links) { h in
          h.add(HiddenField(name: "revision", value: String(action.revision)))
          h.add(
            TextField(
              "What will be done?", name: "title", value: action.title,
              error: errors["title"]))
          h.add(
            SelectField(
              "Which gap does it close?", name: "statement",
              choices: [Choice("The council as a whole", value: "")]
                + context.framework.statements.map {
                  Choice(
                    "\($0.id). \($0.text)", value: $0.id, isChosen: action.statement == $0.id)
                }, error: errors["statement"]))
          h.add(
            TextField(
              "Who sees to it?", name: "owner", value: action.owner, help: "A person or a post.",
              error: errors["owner"]))
          h.add(
            DateField(
              "When does it start?", name: "starts", typed: typed, held: action.starts,
              error: errors["starts"], isOptional: true))
          h.add(
            DateField(
              "By when will it be done?", name: "due", typed: typed, held: action.due,
              error: errors["due"]))
          h.add(
            TextField(
              "What will be seen when it worked?", name: "measure", value: action.measure,
              help: measures(for: action.statement), error: errors["measure"],
              isRequired: false))
          h.add(
            Radios(
              "How far is it?", name: "state",
              choices: ActionState.allCases.map {
                Choice($0.label, value: $0.rawValue, isChosen: action.state == $0)
              }))
          h.add(
            TextArea(
              "What happened so far?", name: "progress", value: action.progress,
              error: errors["progress"], rows: 3, isRequired: false))
          h.add(Button(isNew ? "Add the action" : "Save the action"))
        })
    }
  }

  /// Figures that the framework names for the statement.
  private func measures(for statement: String?) -> String {
    let named = statement.flatMap { context.framework.statement($0)?.confirmWith } ?? []
    return named.isEmpty
      ? "A figure or a sign that anybody could check."
      : "For example: \(named.joined(separator: "; "))."
  }
}
