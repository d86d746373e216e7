import Assessment
import Store

/// The message that asks somebody to answer, with their personal link.
enum InvitationMail {
  /// Sends a link to everybody who has an address.
  static func sendAll(in round: Round, _ request: PageRequest) throws {
    for respondent in try request.store.respondents(in: round.id) where !respondent.email.isEmpty {
      try send(to: respondent, request)
    }
  }

  /// Sends one person a new link; the one before ends.
  static func send(to respondent: Respondent, _ request: PageRequest) throws {
    let council =
      try request.store.round(respondent.round).authority
    let name = request.site.catalogue.register.authority(council)?.name ?? council.rawValue
    try request.store.sendLink(to: respondent, by: request.actor, from: request.origin) {
      token, round in
      OutgoingMail(
        kind: "assessment", to: respondent.email, name: respondent.name,
        subject: "\(name): your answers for “\(round.title)”",
        text: text(
          respondent, round, council: name, link: "\(request.siteAddress)/assess/answer/\(token)"))
    }
  }

  private static func text(
    _ respondent: Respondent, _ round: Round, council: String, link: String
  ) -> String {
    """
    \(respondent.name),

    \(council) asks where it is now and where it wants to be in 18 to 24 months, in the \
    self-assessment “\(round.title)”. Please answer as \
    \(respondent.role.indefinite)\(round.answersBy.map { ", by \($0.words)" } ?? "").

    Your personal link, which needs no account:
    \(link)

    Each page that you save is kept; come back with the same link. Nobody sees your answers before \
    the round is closed. After that the same link shows what everybody answered, and later what was \
    agreed. \(round.showsNames
      ? "Your name is then shown beside your answers."
      : "Your answers are then shown by role only, and never for fewer than three people.") \
    Keep the link to yourself: whoever has it can read and change your answers.
    """
  }
}
