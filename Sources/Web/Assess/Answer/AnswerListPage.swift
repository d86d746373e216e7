import Assessment
import HTML
import Importers
import Sector
import Store

/// A respondent's own page of a round: themes with how far they are, and the way through a sheet.
struct AnswerListPage {
  private let door: AnswerDoor
  private var context: RoundContext { door.context }
  private var request: PageRequest { door.context.request }

  init(_ request: PageRequest) throws { door = try AnswerDoor(request) }

  func show() throws -> PageResponse {
    let answers = try request.store.answers(of: door.respondent)
    let table = AnswerTable.export(answers, in: context.framework)
    var response = try table.response(
      in: request.format, title: context.round.title,
      guidance: AnswerTable.guidance(context.framework)
    ) { render(answers, errors: FormErrors()) }
    response.isPersonal = true
    return response
  }

  /// Notes that the person is done, or not after all.
  func finish() throws -> PageResponse {
    let isFinished = request.form.value("do") != "resume"
    do {
      try request.store.finish(
        door.respondent, isFinished: isFinished, by: request.actor, from: origin)
      return .redirect(
        to: door.base,
        flash: isFinished
          ? "Thank you. You can still change your answers until the round is closed."
          : "Go on whenever you like.")
    } catch let error as AssessmentError {
      return .redirect(to: door.base, flash: FlashNote(error.description))
    }
  }

  /// Takes the sheet that the person filled in elsewhere.
  func takeSheet() throws -> PageResponse {
    guard let file = request.form.file("sheet") else {
      return try refused(["Choose the file with your answers first."])
    }
    do {
      let sheet = try AnswerSheet.rows(file.bytes, file: file.fileName)
      let typed = try AnswerTable.read(
        sheet, in: context.framework, opened: context.round.opened)
      let held = Dictionary(
        try request.store.answers(of: door.respondent).map { ($0.statement, $0.revision) },
        uniquingKeysWith: { first, _ in first })
      let saving = try request.store.save(
        typed.map { answer in
          var answer = answer
          answer.revision = held[answer.statement] ?? 0
          return answer
        }, of: door.respondent, by: request.actor, from: origin)
      return .redirect(
        to: door.base, flash: "\(saving.saved.count) answers of the sheet are new or changed.")
    } catch let error as ImportError {
      return try refused([error.description])
    } catch let error as TableProblems {
      return try refused(error.lines)
    } catch let error as AssessmentError {
      return try refused([error.description])
    }
  }

  /// Where it was done, without the secret of a personal link.
  private var origin: String { door.isSignedIn ? request.origin : "form /assess/answer" }

  private func refused(_ messages: [String]) throws -> PageResponse {
    var errors = FormErrors()
    errors.add("sheet", all: messages)
    return AnswerDoor.personal(
      render(try request.store.answers(of: door.respondent), errors: errors), status: 422)
  }

  private func render(_ answers: [Answer], errors: FormErrors) -> [UInt8] {
    var page = door.page("Your answers", errors: errors)
    page.breadcrumb.removeLast()
    let progress = Progress(of: answers, in: context.framework.statements)
    return page.html { h in
      h.add(ErrorSummary(errors.links))
      h.add(
        PageHeader(
          "Your answers", kicker: "\(context.council): \(context.round.title)",
          lead: Prose(lead)))
      h.add(
        ProgressBar(
          "Answered", share: Double(progress.answered) / Double(max(progress.total, 1)),
          note: "\(progress.answered) of \(progress.total) statements."))
      writeThemes(answers, to: &h)
      if door.isOpen { writeDone(progress, to: &h) }
      if context.round.state.showsAnswers {
        h.p { $0.add(ButtonLink("What everybody answered", to: door.base + "/everybody")) }
      }
      writeSheet(errors, to: &h)
    }
  }

  private var lead: String {
    switch context.round.state {
    case .draft: "The round is not open yet. Come back once you are asked."
    case .open:
      """
      You answer as \(door.respondent.role.indefinite). One theme a page: each page that you save \
      is kept, and you can come back to it. \(door.promise)
      """
    case .closed, .agreed, .signedOff:
      "The round is closed. These are the answers you gave; they cannot be changed any more."
    }
  }

  private func writeThemes(_ answers: [Answer], to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: "Themes",
        columns: [.heading("Theme"), .figure("Answered"), .text("What it is about")],
        rows: context.framework.themes.map { theme in
          let progress = Progress(of: answers, in: theme.statements)
          return .init([
            .link(theme.name, to: "\(door.base)/\(theme.id)"),
            .text("\(progress.answered) of \(progress.total)"), .text(theme.aim),
          ])
        }))
    let next = context.framework.themes.first {
      !Progress(of: answers, in: $0.statements).isComplete
    }
    if door.isOpen, let next {
      h.p { $0.add(ButtonLink("Answer: \(next.name)", to: "\(door.base)/\(next.id)")) }
    }
  }

  private func writeDone(_ progress: Progress, to h: inout HTMLWriter) {
    h.add(
      Form(action: door.base, token: request.token) { h in
        if door.respondent.finished == nil {
          if !progress.isComplete {
            h.p(
              """
              You need not answer everything: leave out what you cannot judge, or say that you \
              do not know.
              """
            )
          }
          h.add(
            Button(
              "I am done", kind: progress.isComplete ? .main : .quiet, name: "do", value: "finish"))
        } else {
          h.p("You said that you are done. You can still change your answers until the close.")
          h.add(Button("I am not done after all", kind: .quiet, name: "do", value: "resume"))
        }
      })
  }

  private func writeSheet(_ errors: FormErrors, to h: inout HTMLWriter) {
    h.add(
      Details("Work in a spreadsheet instead", isOpen: !errors.isEmpty) { h in
        h.p(
          prose: """
            Download your sheet as \(link: "XLSX", to: door.base + ".xlsx") or \
            \(link: "CSV", to: door.base + ".csv"). Fill in the columns from “now” on, and send it \
            back here. The workbook says on sheets of its own what each level means and what each \
            column takes.
            """)
        guard door.isOpen else { return }
        h.add(
          Form(
            action: door.base + "/sheet", token: request.token, isMultipart: true
          ) { h in
            h.add(
              FileField(
                "Your filled-in sheet", name: "sheet", accept: ".csv,.xlsx,.ods",
                help: "What it says replaces what you answered here; empty rows change nothing.",
                error: errors["sheet"]))
            h.add(Button("Take the answers of the sheet", kind: .quiet))
          })
      })
  }
}
