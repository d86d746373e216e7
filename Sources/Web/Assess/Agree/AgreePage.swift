import Assessment
import HTML
import Sector
import Store

/// `/assess/{round}/agree/{statement}`: the spread of one statement, what people gave as evidence,
/// and the team's own answer.
struct AgreePage {
  private let context: RoundContext
  private let statement: Statement
  private var request: PageRequest { context.request }
  private var address: String { "\(context.address)/agree/\(statement.id)" }

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    try context.needsClosed()
    statement = try context.statement(request.parameter("statement"))
  }

  func show() throws -> PageResponse {
    .html(try render(try held ?? AgreedAnswer(statement.id), errors: FormErrors()))
  }

  func take() throws -> PageResponse {
    var errors = FormErrors()
    let form = request.form
    let typed = AgreedAnswer(
      statement.id, now: form.value("now").flatMap { Score($0) },
      ambition: form.value("ambition").flatMap { Int($0) }.flatMap(Level.init(rawValue:)),
      target: form.day("target", errors: &errors),
      importance: form.value("importance").flatMap { Importance($0) },
      reasons: form.lines("reasons"), agreedBy: form.lines("agreed_by"),
      revision: Int(form.value("revision") ?? "") ?? 0)
    for problem in typed.problems(in: context.framework, opened: context.round.opened) {
      errors.add(problem.field.rawValue, problem.sentence)
    }
    guard errors.isEmpty else {
      return .html(try render(typed, errors: errors, typed: form), status: 422)
    }
    do {
      switch try request.store.save(
        typed, in: context.round.id, by: request.actor, from: request.origin)
      {
      case .saved: return next()
      case .conflict(let held): return try conflict(typed, held)
      }
    } catch let error as AssessmentError {
      throw context.tooLate(error)
    }
  }

  private var held: AgreedAnswer? {
    get throws {
      try request.store.agreedAnswers(in: context.round).first { $0.statement == statement.id }
    }
  }

  private func next() -> PageResponse {
    let all = context.framework.statements.map(\.id)
    let place = (all.firstIndex(of: statement.id) ?? 0) + 1
    let address = context.address + "/agree"
    return .redirect(
      to: place < all.count ? "\(address)/\(all[place])" : address,
      flash: "Agreed: \(statement.id).")
  }

  private func conflict(_ typed: AgreedAnswer, _ held: AgreedAnswer) throws -> PageResponse {
    var shown = typed
    shown.revision = held.revision
    let theirs =
      "\(held.now?.words(in: context.framework) ?? "no level"), agreed by \(held.agreedBy)"
      + (held.reasons.isEmpty ? "" : ", because: “\(held.reasons)”")
    return .html(
      try render(
        shown,
        errors: FormErrors(
          "now",
          """
          Somebody else saved this while you typed: \(theirs). Below is what you typed; save to \
          replace it.
          """
        ), typed: request.form), status: 409)
  }

  private func render(
    _ answer: AgreedAnswer, errors: FormErrors, typed: FormContents? = nil
  ) throws -> [UInt8] {
    let spread = try request.store.spreads(in: context.round).first {
      $0.statement == statement.id
    }
    let evidence = try request.store.evidence(for: statement.id, in: context.round.id)
    let before = try lastTime()
    var page = context.page("\(statement.id). \(statement.text)", errors: errors)
    page.breadcrumb.append(Link("What the team agrees", to: context.address + "/agree"))
    return page.html { h in
      h.add(
        PageHeader(
          statement.text,
          kicker: "\(statement.id) · \(context.framework.theme(of: statement.id)?.name ?? "")"))
      if let spread, spread.hasAnswers {
        h.add(
          ChartFigure(
            spread.sentence, note: spread.middles.map { Prose($0) },
            chart: spread.chart(of: statement, in: context.framework)))
      } else if let spread {
        h.p(spread.sentence)
      }
      if let before { h.p(before) }
      if !evidence.isEmpty {
        h.add(
          Details("What people gave as evidence: \(evidence.count)") { h in
            h.ul { h in
              for one in evidence {
                h.li(one.name.map { "\($0): \(one.text)" } ?? one.text)
              }
            }
          })
      }
      if context.canLead, context.round.state == .closed {
        write(answer, spread, errors: errors, typed: typed, to: &h)
      } else {
        write(held: answer, to: &h)
      }
    }
  }

  /// What was agreed in the round before, carried through the mapping.
  private func lastTime() throws -> String? {
    guard let before = try request.store.roundBefore(context.round) else { return nil }
    let versions = try request.store.frameworks(
      context.framework.id, from: before.version, through: context.round.version)
    let levels = EarlierLevels(try request.store.agreedAnswers(in: before), through: versions)
    guard let earlier = levels[statement.id] else { return nil }
    return "In “\(before.title)” you agreed on level \(ResultsParts.level(earlier.level))"
      + (earlier.ambition.map { ", with the ambition \(ResultsParts.level($0))" } ?? "")
      + "."
  }

  private func write(
    _ answer: AgreedAnswer, _ spread: Spread?, errors: FormErrors, typed: FormContents?,
    to h: inout HTMLWriter
  ) {
    let isNew = answer.revision == 0 && typed == nil
    let importance = answer.importance ?? (isNew ? spread?.importance : nil)
    let ambition = answer.ambition ?? (isNew ? spread?.proposedAmbition : nil)
    h.h2("What do you agree on?")
    if isNew, let start = spread.flatMap(start(from:)) { h.p(start) }
    h.add(
      Form(action: address, token: request.token, errors: errors.links) { h in
        h.add(HiddenField(name: "revision", value: String(answer.revision)))
        h.add(
          Radios(
            "Where are we now?", name: "now",
            choices: Level.allCases.map { level in
              Choice(
                context.framework.label(of: level), value: String(level.rawValue),
                help: statement[level].text, isChosen: answer.now == .level(level))
            } + [
              Choice(
                "We cannot tell yet", value: Score.dontKnow.text,
                isChosen: answer.now == .dontKnow)
            ], error: errors["now"]))
        h.add(
          SelectField(
            "Where do we want to be?", name: "ambition",
            choices: [Choice("No ambition set", value: "")]
              + Level.allCases.map {
                Choice(
                  context.framework.label(of: $0), value: String($0.rawValue),
                  isChosen: ambition == $0)
              }, isOptional: true))
        h.add(
          SelectField(
            "How much does it matter?", name: "importance",
            choices: [Choice("Not said", value: "")]
              + Importance.allCases.map {
                Choice($0.label, value: $0.text, isChosen: importance == $0)
              }, help: "It multiplies the gap when priorities are put in order.",
            isOptional: true))
        h.add(
          DateField(
            "By when?", name: "target", typed: typed, held: answer.target,
            help: context.round.usualTarget(in: context.framework).map {
              "Empty means \($0.words)."
            },
            error: errors["target"], isOptional: true))
        h.add(
          TextArea(
            "Why? What convinced you?", name: "reasons", value: answer.reasons,
            error: errors["reasons"], rows: 4, isRequired: false,
            maxLength: Answer.longestText))
        h.add(
          TextField(
            "Who agreed?", name: "agreed_by", value: agreedBy(answer),
            help: "Names, or the meeting and its date.", error: errors["agreed_by"]))
        h.add(Button("Save and go to the next statement"))
      })
  }

  /// What the form starts with, so that nobody takes it for something the team chose: the level now
  /// is left open, the ambition and the importance are filled in where they are known.
  private func start(from spread: Spread) -> String? {
    let filled = [
      spread.proposedAmbition.map { "the ambition (\(context.framework.label(of: $0)))" },
      spread.importance.map { "how much it matters (\($0.label.lowercasedFirst))" },
    ].compactMap { $0 }
    let now = spread.proposedNow.map { "The middle of the answers is level \($0.rawValue) now." }
    let rest =
      filled.isEmpty
      ? nil
      : "Filled in below with the middle of what people said: \(MatchReasons.list(filled))."
    guard now != nil || rest != nil else { return nil }
    return [now, rest, "Take it as a start, not as the answer."].compactMap { $0 }
      .joined(separator: " ")
  }

  /// A team agrees in one sitting, so the names of the statement before are offered again.
  private func agreedBy(_ answer: AgreedAnswer) -> String {
    if !answer.agreedBy.isEmpty || answer.revision > 0 { return answer.agreedBy }
    let latest = try? request.store.agreedAnswers(in: context.round).max { $0.saved < $1.saved }
    return latest?.agreedBy ?? ""
  }

  private func write(held answer: AgreedAnswer, to h: inout HTMLWriter) {
    h.h2("What the team agreed")
    guard answer.now != nil else {
      h.p("Nothing is agreed on this statement yet.")
      return
    }
    h.add(
      SummaryList([
        .init("Now", Prose(answer.now?.words(in: context.framework) ?? "")),
        .init(
          "Ambition", Prose(answer.ambition.map { context.framework.label(of: $0) } ?? "None set")),
        .init("Importance", Prose(answer.importance?.label ?? "Not said")),
        .init("Why", Prose(answer.reasons.isEmpty ? "No reason given" : answer.reasons)),
        .init("Who agreed", Prose("\(answer.agreedBy), \(DateText.words(answer.saved))")),
      ]))
  }
}
