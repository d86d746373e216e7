import Assessment
import HTML
import Store

/// The way in which somebody answers: signed in with their account, or by their personal link.
struct AnswerDoor: Sendable {
  let context: RoundContext
  let respondent: Respondent
  /// Where the answer pages of this person begin.
  let base: String
  /// Whether the person has an account here, so that other pages of the round can be linked.
  let isSignedIn: Bool

  init(_ request: PageRequest) throws {
    if request.parameters["link"] != nil {
      let token = request.parameter("link")
      guard let (found, round) = try request.store.respondent(link: token) else {
        throw SiteError.notFound(
          "This link is not known any more",
          "It was replaced by a newer one, or the round was signed off more than three months ago. "
            + "Ask whoever sent it.")
      }
      context = try RoundContext(request, round: round.id)
      respondent = found
      base = "/assess/answer/\(token)"
      isSignedIn = false
    } else {
      context = try RoundContext(request)
      guard let email = request.account?.email,
        let found = try request.store.respondent(in: context.round.id, email: email)
      else {
        throw SiteError(
          status: 404, title: "You are not on the list of this round",
          message: "Ask the lead to add your e-mail address; then you can answer here.",
          suggestions: [.init("The round", to: context.address)])
      }
      respondent = found
      base = context.address + "/answer"
      isSignedIn = true
    }
  }

  var isOpen: Bool { context.round.state == .open }

  func page(_ title: String, errors: FormErrors? = nil) -> Page {
    var page = context.page(title, errors: errors)
    page.breadcrumb =
      (isSignedIn
        ? [Link("\(context.council): \(context.round.title)", to: context.address)] : [])
      + [Link("Your answers", to: base)]
    return page
  }

  /// What is promised to whoever answers.
  var promise: String {
    context.round.showsNames
      ? "Nobody sees your answers before the close. After it your name is shown beside them."
      : """
      Nobody sees your answers before the close. After it they are shown by role only, and never \
      for fewer than three people.
      """
  }

  /// An answer in a few words.
  func words(_ answer: Answer) -> String {
    var parts: [String] = []
    switch answer.now {
    case .level(let level)?: parts.append("level \(level.rawValue)")
    case .dontKnow?: parts.append("do not know")
    case nil: parts.append("no level")
    }
    if let ambition = answer.ambition { parts.append("ambition \(ambition.rawValue)") }
    if !answer.evidence.isEmpty { parts.append("“\(answer.evidence)”") }
    return parts.joined(separator: ", ")
  }

  /// Pages of one person are kept by nobody.
  static func personal(_ bytes: [UInt8], status: Int = 200) -> PageResponse {
    var response = PageResponse.html(bytes, status: status)
    response.isPersonal = true
    return response
  }
}
