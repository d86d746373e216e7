import Assessment
import HTML
import Sector
import Store

/// `/assess/{round}/review/{statement}`: what became of an ambition when its date came.
struct ReviewPage {
  private let context: RoundContext
  private let statement: Statement
  private var request: PageRequest { context.request }

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    statement = try context.statement(request.parameter("statement"))
  }

  func show() throws -> PageResponse { .html(try render(form: nil, errors: FormErrors())) }

  func take() throws -> PageResponse {
    let form = request.form
    var errors = FormErrors()
    let outcome = form.value("outcome").flatMap(AmbitionReview.Outcome.init(rawValue:))
    if outcome == nil { errors.add("outcome", "Choose how it ended.") }
    if form.value("what") == nil {
      errors.add("what", "Say in a sentence what happened: others learn most from this.")
    }
    guard errors.isEmpty, let outcome, let today = Day.today else {
      return .html(try render(form: form, errors: errors), status: 422)
    }
    do {
      try request.store.save(
        AmbitionReview(
          round: context.round.id, statement: statement.id, outcome: outcome,
          now: form.value("now").flatMap { Int($0) }.flatMap(Level.init(rawValue:)),
          whatHappened: String(form.lines("what").prefix(Answer.longestText)),
          by: request.account?.name ?? "", on: today), by: request.actor, from: request.origin)
      return .redirect(
        to: context.address + "/roadmap", flash: "Recorded. Thank you for saying how it ended.")
    } catch let error as AssessmentError {
      throw context.tooLate(error)
    }
  }

  private func words(_ level: Level?) -> String {
    level.map { "level \($0.rawValue)" } ?? "a level not known"
  }

  private func render(form: FormContents?, errors: FormErrors) throws -> [UInt8] {
    let agreed = try request.store.agreedAnswers(in: context.round).first {
      $0.statement == statement.id
    }
    let held = try request.store.reviews(in: context.round.id).first {
      $0.statement == statement.id
    }
    var page = context.page("What happened?", errors: errors)
    page.breadcrumb.append(Link("Roadmap", to: context.address + "/roadmap"))
    return page.html { h in
      h.add(
        PageHeader(
          "What happened?", kicker: "\(statement.id). \(statement.text)",
          lead: """
            You were at \(words(agreed?.now?.level)) and wanted \(words(agreed?.ambition)). Not \
            getting there is as worth knowing as getting there.
            """))
      h.add(
        Form(
          action: "\(context.address)/review/\(statement.id)", token: request.token,
          errors: errors.links
        ) { h in
          let chosen = form?.value("outcome") ?? held?.outcome.rawValue
          h.add(
            Radios(
              "How did it end?", name: "outcome",
              choices: AmbitionReview.Outcome.allCases.map {
                Choice($0.label, value: $0.rawValue, isChosen: chosen == $0.rawValue)
              }, error: errors["outcome"]))
          let level = form?.value("now") ?? held?.now.map { String($0.rawValue) }
          h.add(
            SelectField(
              "Where are you now?", name: "now",
              choices: [Choice("We cannot tell", value: "")]
                + Level.allCases.map {
                  Choice(
                    context.framework.label(of: $0), value: String($0.rawValue),
                    isChosen: level == String($0.rawValue))
                }, isOptional: true))
          h.add(
            TextArea(
              "What happened, and what would you tell others?", name: "what",
              value: form?.text("what") ?? held?.whatHappened ?? "", error: errors["what"]))
          h.add(Button("Record what happened"))
        })
    }
  }
}
