import Accounts
import Store

/// That somebody was turned away, for those who must see later who tried what.
struct Refusal: Sendable, Hashable {
  enum Reason: String, Sendable {
    /// The policy says no.
    case policy
    /// The form came from another site.
    case otherSite = "form-of-another-site"
    /// What was sent is larger than the page takes, or of a kind that it does not read.
    case unreadable = "unreadable-form"
    /// More requests than people send.
    case tooOften = "too-many-requests"
  }

  var reason: Reason
  var client: String
  var actor = AuditActor.visitor
  /// What was asked for, and whose it is; nil where nothing of anybody's was.
  var action: Action?
  var scope = Scope.sector
  var page = ""
  /// Whether the page was only asked for, not sent to.
  var isRead = true

  init(_ reason: Reason, client: String) {
    self.reason = reason
    self.client = client
  }

  init(_ reason: Reason, of asked: PageRequest, action: Action, on scope: Scope) {
    self.reason = reason
    client = asked.client.address
    actor = asked.actor
    self.action = action
    self.scope = scope
    page = asked.toldPath
    isRead = asked.isRead
  }

  /// Those that say the same, of which one an hour is kept.
  var kind: [String] { [who, reason.rawValue, action?.rawValue ?? "", scope.text] }

  /// The account, or the place on the network of somebody without one.
  var who: String { actor == .visitor ? Visitor(address: client).network : actor.text }

  /// For the audit trail: whoever was refused something of a council stands in the trail that its
  /// leads read.
  var event: AuditEvent {
    var details = ["reason": reason.rawValue]
    if let action { details["action"] = action.rawValue }
    return AuditEvent(
      by: actor, "access.refuse", .init("page", page), scope: scope,
      from: (isRead ? "page " : "form ") + page, details: details)
  }
}
