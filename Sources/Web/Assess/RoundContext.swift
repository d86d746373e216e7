import Accounts
import Assessment
import HTML
import Sector
import Store

/// The round that a page is about, with its framework and what the reader may do.
struct RoundContext: Sendable {
  let request: PageRequest
  let round: Round
  let framework: Framework
  let council: String

  init(_ request: PageRequest, round id: String? = nil) throws {
    self.request = request
    do {
      round = try request.store.round(id ?? request.parameter("round"))
    } catch AssessmentError.noRound {
      throw SiteError.notFound("There is no such round")
    }
    framework = try request.store.framework(of: round)
    council =
      request.site.catalogue.register.authority(round.authority)?.name ?? round.authority.rawValue
  }

  var address: String { "/assess/\(round.id)" }
  var canLead: Bool { request.can(.leadAssessment, on: .authority(round.authority)) }
  var chrome: SiteChrome { request.chrome }

  /// A private page of this round.
  func page(_ title: String, errors: FormErrors? = nil) -> Page {
    var page = chrome.page(title: title, area: "/assess")
    page.breadcrumb = [
      Link("Assess", to: "/assess"), Link("\(council): \(round.title)", to: address),
    ]
    page.isPrivate = true
    page.hasErrors = errors.map { !$0.isEmpty } ?? false
    return page
  }

  func statement(_ id: String) throws -> Statement {
    guard let statement = framework.statement(id) else {
      throw SiteError.notFound(
        "There is no such statement", "This round has no statement “\(id)”.",
        suggestions: [.init("The round", to: address)])
    }
    return statement
  }

  /// Stops pages that show what everybody answered until the round is closed.
  ///
  /// - Parameter back: where the reader goes on instead; the round, where nothing else is said.
  func needsClosed(back: SiteError.Suggestion? = nil) throws {
    guard round.state.showsAnswers else {
      throw SiteError(
        status: 409, title: "Answers can be seen once the round is closed",
        message: "So that each person answers alone, nobody sees the answers of others before.",
        suggestions: [back ?? .init("The round", to: address)])
    }
  }

  /// Answers a form that came too late; what was typed stands below the words.
  func tooLate(_ error: AssessmentError) -> SiteError {
    SiteError(
      status: 409, title: "The round moved on while you typed",
      message: "\(error.description) Nothing was changed, and what you typed is below.",
      suggestions: [.init("The round", to: address)])
  }

  /// Back to a page of the round with what went wrong in words.
  func back(_ error: AssessmentError, to address: String? = nil) -> PageResponse {
    .redirect(to: address ?? self.address, flash: FlashNote(error.description))
  }
}

extension Day {
  /// "3 March 2026".
  var words: String { Format.date(year: year, month: month, day: day) }

  /// Today by the server's clock.
  static var today: Day? { Day(Timestamp.now()) }
}

extension Framework {
  /// "2 Demand-aware", for axes and choices.
  func label(of level: Level) -> String { "\(level.rawValue) \(name(of: level).name)" }
}
