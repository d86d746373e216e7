import Accounts
import HTML
import Store

/// What a reader asked for: the parts of the address, the question after it, the form wanted, who
/// asks and what was sent.
public struct PageRequest: Sendable {
  /// The path without the ending that names the form: `/councils/E06000023`.
  public var path: String
  public var format: PageFormat
  /// The named parts of the path.
  public var parameters: [String: String]
  /// The question part of the address, decoded, in order.
  public var query: [(name: String, value: String)]
  /// The figures and names as they stand.
  public var site: SiteSnapshot
  public var store: Store
  /// What was typed and attached; empty where a page is only read.
  public var form = FormContents()
  /// Who asks.
  var visit = Visit()
  /// The machine and browser that ask, for limits on repeated attempts and the list of sessions.
  public var client = Visitor(address: "")
  /// Name, navigation and foot of the pages for this reader.
  var chrome = SiteChrome(areas: [])
  /// False where the browser says that a page of another site led here.
  var isFromOwnSite = true
  /// True where the page is only asked for, not sent to.
  var isRead = true
  /// Path and question part as the reader's browser shows them.
  var address = "/"
  /// Identity services with which people can sign in: name in addresses and name on the button.
  var signOnChoices: [(id: String, name: String)] = []
  /// The site's public address without a slash at its end, for links in mail.
  public var siteAddress = ""

  /// The account of whoever is signed in.
  public var account: Account? { visit.signedIn?.account }

  /// The hidden field that every form carries.
  var token: HiddenField { visit.token }

  /// Who does it, for the audit trail.
  var actor: AuditActor { account.map { .account(id: $0.id) } ?? .visitor }

  /// Where it was done, for the audit trail.
  var origin: String { "form " + toldPath }

  /// The path without a secret that it may hold.
  var toldPath: String {
    ["token", "link"].filter { !parameter($0).isEmpty }
      .reduce(path) { $0.replacing(parameter($1), with: "{\($1)}") }
  }

  /// Whether the policy lets the reader take `action`, for links and buttons. The route's own
  /// access is decided before the page is called.
  func can(_ action: Action, on scope: Scope = .sector) -> Bool {
    Policy.can(
      account, action, on: scope, hasSecondFactor: visit.signedIn?.hasSecondFactor ?? false,
      asksAll: site.settings.asksSecondFactorOfAll)
  }

  /// Whether an area is there: administrators can switch it off, and nothing shall lead to it then.
  func isOn(_ area: String) -> Bool { !site.settings.isOff(area) }

  /// The first value given for `name`, without blank space around it; nil where none or empty.
  public func value(_ name: String) -> String? {
    guard let value = query.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingBlanks()
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Every value given for `name`, of any number of fields or of one list with commas.
  public func values(_ name: String) -> [String] {
    query.filter { $0.name == name }.flatMap { $0.value.split(separator: ",") }
      .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// The page of a list that is asked for, counted from 1. It is bounded, since sums with a number
  /// as large as can be would end the server.
  public var pageNumber: Int {
    min(max(1, value("page").flatMap { Int($0) } ?? 1), 1_000_000)
  }

  /// The part of the path called `name`.
  public func parameter(_ name: String) -> String { parameters[name] ?? "" }
}

extension String {
  func trimmingBlanks() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
