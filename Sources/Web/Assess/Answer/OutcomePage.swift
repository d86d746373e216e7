import Assessment
import HTML
import Store

/// What became of a respondent's answers: everybody's beside their own, and what the team agreed.
/// Open to whoever answered, once the round is closed, by their link too.
struct OutcomePage {
  private let door: AnswerDoor
  private var context: RoundContext { door.context }
  private var request: PageRequest { door.context.request }

  init(_ request: PageRequest) throws {
    door = try AnswerDoor(request)
    try door.context.needsClosed(back: .init("Your answers", to: door.base))
  }

  func show() throws -> PageResponse {
    AnswerDoor.personal(
      render(
        spreads: Dictionary(
          try request.store.spreads(in: context.round).map { ($0.statement, $0) },
          uniquingKeysWith: { first, _ in first }),
        own: Dictionary(
          try request.store.answers(of: door.respondent).map { ($0.statement, $0) },
          uniquingKeysWith: { first, _ in first }),
        agreed: Dictionary(
          try request.store.agreedAnswers(in: context.round).map { ($0.statement, $0) },
          uniquingKeysWith: { first, _ in first })))
  }

  private func render(
    spreads: [String: Spread], own: [String: Answer], agreed: [String: AgreedAnswer]
  ) -> [UInt8] {
    door.page("What everybody answered").html { h in
      h.add(
        PageHeader(
          "What everybody answered", kicker: "\(context.council): \(context.round.title)",
          lead: Prose(lead)))
      h.add(ActionLinks(context.framework.themes.map { Link($0.name, to: "#\($0.id)") }))
      for theme in context.framework.themes {
        h.h2(theme.name, .id(theme.id))
        for statement in theme.statements {
          if let spread = spreads[statement.id] {
            h.add(StatementSpread(statement, spread, context: context))
          }
          h.p(ownWords(own[statement.id]))
          if let answer = agreed[statement.id], let words = agreedWords(answer) { h.p(words) }
        }
      }
    }
  }

  private var lead: String {
    switch context.round.state {
    case .draft, .open: ""
    case .closed:
      "Everybody's answers beside yours. The team now agrees on each statement; look again later."
    case .agreed, .signedOff: "Everybody's answers beside yours, and what the team agreed."
    }
  }

  private func ownWords(_ answer: Answer?) -> String {
    guard let answer, !answer.isBlank else { return "You did not answer this." }
    return "You: \(door.words(answer))."
  }

  /// Agreed answers are shown once all are agreed: until then they are being talked over.
  private func agreedWords(_ answer: AgreedAnswer) -> String? {
    guard context.round.state == .agreed || context.round.state == .signedOff,
      let now = answer.now
    else { return nil }
    var words = "Agreed: "
    switch now {
    case .level(let level): words += "level \(level.rawValue)"
    case .dontKnow: words += "nobody can say"
    }
    if let ambition = answer.ambition { words += ", ambition \(ambition.rawValue)" }
    words += "."
    if !answer.reasons.isEmpty { words += " \(answer.reasons)" }
    return words
  }
}
