import Assessment
import HTML
import Store

/// `/assess/{round}/before`: what the team says to the prerequisites.
struct NotesPage {
  private let context: RoundContext
  private var request: PageRequest { context.request }
  private var address: String { context.address + "/before" }

  init(_ request: PageRequest) throws { context = try RoundContext(request) }

  func show() throws -> PageResponse {
    .html(render(try request.store.notes(in: context.round.id), conflicts: []))
  }

  func take() throws -> PageResponse {
    let typed = context.framework.prerequisites.map { question in
      RoundNote(
        question.id, text: String(request.form.lines(question.id).prefix(Answer.longestText)),
        revision: Int(request.form.value("\(question.id)-revision") ?? "") ?? 0)
    }
    do {
      let conflicts = try request.store.save(
        typed, in: context.round.id, by: request.actor, from: request.origin)
      guard conflicts.isEmpty else {
        var shown = try request.store.notes(in: context.round.id)
        for conflict in conflicts {
          let mine = typed.first { $0.prerequisite == conflict.prerequisite }?.text ?? ""
          shown[conflict.prerequisite]?.text = mine
        }
        return .html(render(shown, conflicts: conflicts), status: 409)
      }
      return .redirect(to: address, flash: "Your notes are saved.")
    } catch let error as AssessmentError {
      let notes = Dictionary(typed.map { ($0.prerequisite, $0) }) { first, _ in first }
      return .html(render(notes, conflicts: [], refusal: error.description), status: 409)
    }
  }

  private func render(
    _ notes: [String: RoundNote], conflicts: [RoundNote], refusal: String? = nil
  ) -> [UInt8] {
    var errors = FormErrors()
    for conflict in conflicts {
      errors.add(
        conflict.prerequisite,
        "Somebody else wrote here meanwhile: “\(conflict.text)”. Bring both together and save.")
    }
    return context.page("Before you start", errors: errors).html { h in
      h.add(
        PageHeader(
          "Before you start", kicker: "\(context.council): \(context.round.title)",
          lead: """
            These questions decide what comes of a round. Talk them over first; short notes are \
            enough.
            """))
      if let refusal { h.add(WarningText("\(refusal) What you typed is below.")) }
      h.add(
        Form(action: address, token: request.token, errors: errors.links) { h in
          for area in context.framework.prerequisiteAreas {
            h.h2(area.name.sentenceCased)
            for question in area.questions {
              let note = notes[question.id]
              h.add(
                HiddenField(
                  name: "\(question.id)-revision", value: String(note?.revision ?? 0)))
              h.add(
                TextArea(
                  question.question, name: question.id, value: note?.text ?? "",
                  error: errors[question.id], rows: 3, isRequired: false))
            }
          }
          if context.round.state != .signedOff { h.add(Button("Save the notes")) }
        })
    }
  }
}
