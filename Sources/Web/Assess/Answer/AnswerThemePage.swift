import Assessment
import HTML
import Store

/// One theme of a respondent's answers: a page with its statements, saved as they go.
struct AnswerThemePage {
  private let door: AnswerDoor
  private let theme: Theme
  private var context: RoundContext { door.context }
  private var request: PageRequest { door.context.request }

  init(_ request: PageRequest) throws {
    door = try AnswerDoor(request)
    guard let theme = door.context.framework.theme(request.parameter("theme")) else {
      throw SiteError.notFound(
        "There is no such theme", suggestions: [.init("Your answers", to: door.base)])
    }
    self.theme = theme
  }

  func show() throws -> PageResponse {
    AnswerDoor.personal(
      render(try request.store.answers(of: door.respondent), errors: FormErrors()))
  }

  func take() throws -> PageResponse {
    var errors = FormErrors()
    let typed = theme.statements.map {
      AnswerForm.read($0, in: context.framework, request.form, errors: &errors)
    }
    for answer in typed {
      for problem in answer.problems(in: context.framework, opened: context.round.opened) {
        errors.add("\(answer.statement)-\(problem.field.rawValue)", problem.sentence)
      }
    }
    guard errors.isEmpty else {
      return AnswerDoor.personal(
        render(typed, errors: errors, typed: request.form), status: 422)
    }
    do {
      let saving = try request.store.save(
        typed, of: door.respondent, by: request.actor,
        from: door.isSignedIn ? request.origin : "form /assess/answer")
      return saving.conflicts.isEmpty ? next() : conflict(typed, saving)
    } catch let error as AssessmentError {
      return AnswerDoor.personal(
        render(
          typed, errors: errors, typed: request.form,
          warning: "\(error.description) What you typed is below, so that you can copy it."),
        status: 409)
    }
  }

  /// On to the next theme, or back to the list after the last or when only saving.
  private func next() -> PageResponse {
    let themes = context.framework.themes
    let place = themes.firstIndex { $0.id == theme.id } ?? 0
    if request.form.value("do") == "save" {
      return .redirect(to: "\(door.base)/\(theme.id)", flash: "Your answers are saved.")
    }
    guard place + 1 < themes.count else {
      return .redirect(to: door.base, flash: "Saved. That was the last theme.")
    }
    return .redirect(to: "\(door.base)/\(themes[place + 1].id)", flash: "Saved: \(theme.name).")
  }

  /// What was changed on another device is shown beside what was typed here, and nothing is lost.
  private func conflict(_ typed: [Answer], _ saving: AnswerSaving) -> PageResponse {
    var errors = FormErrors()
    var shown = typed
    for index in shown.indices {
      let id = shown[index].statement
      if let saved = saving.saved.first(where: { $0.statement == id }) {
        shown[index].revision = saved.revision
      } else if let conflict = saving.conflicts.first(where: { $0.typed.statement == id }) {
        shown[index].revision = conflict.held.revision
        errors.add(
          "\(id)-now",
          "You answered this elsewhere meanwhile: \(door.words(conflict.held)). "
            + "Below is what you typed here; save to keep it instead.")
      }
    }
    return AnswerDoor.personal(
      render(shown, errors: errors, typed: request.form), status: 409)
  }

  private func render(
    _ answers: [Answer], errors: FormErrors, typed: FormContents? = nil, warning: String? = nil
  ) -> [UInt8] {
    let place = (context.framework.themes.firstIndex { $0.id == theme.id } ?? 0) + 1
    let count = context.framework.themes.count
    let byStatement = Dictionary(answers.map { ($0.statement, $0) }) { first, _ in first }
    return door.page(theme.name, errors: errors).html { h in
      h.add(
        PageHeader(theme.name, kicker: "Theme \(place) of \(count)", lead: Prose(theme.aim)))
      if let warning { h.add(WarningText(Prose(warning))) }
      if !door.isOpen && warning == nil {
        h.add(WarningText("The round takes no answers now, so nothing here can be changed."))
      }
      h.add(
        Form(
          action: "\(door.base)/\(theme.id)", token: request.token, errors: errors.links,
          savesItself: door.isOpen
        ) { h in
          for statement in theme.statements {
            h.add(
              AnswerFields(
                statement: statement, framework: context.framework,
                answer: byStatement[statement.id] ?? Answer(statement.id), typed: typed,
                usualTarget: context.round.usualTarget(in: context.framework), errors: errors))
          }
          guard door.isOpen else { return }
          h.div(.class("buttons")) { h in
            h.add(
              Button(
                place == count ? "Save and see all themes" : "Save and go on", name: "do",
                value: "next"))
            h.add(Button("Save", kind: .quiet, name: "do", value: "save"))
          }
        })
    }
  }
}
