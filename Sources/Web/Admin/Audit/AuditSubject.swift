import Accounts
import Store

/// What an entry of the audit trail was done to: in words, and where it stands.
struct AuditSubject {
  let event: AuditEvent
  let place: AdminPlace

  private var kind: String { event.subject.kind }
  private var id: String { event.subject.id }

  /// Of a sign-in that was refused it may be nobody with an account.
  func words(_ names: ActorNames) -> String {
    switch (kind, id) {
    case ("account", "unknown"): "nobody with an account"
    case ("account", let id): names[.account(id: id)]
    case ("thread", let id): "discussion \(id)".withShortIDs
    case (let kind, let id): "\(kind) \(id)".withShortIDs
    }
  }

  /// Nil where it has no page that whoever reads the trail may open.
  var address: String? {
    switch kind {
    case "account" where id == "unknown": nil
    case "account": "\(place.path)/people/\(id.urlEncoded)"
    case "job" where place.isHub: "/admin/jobs/\(id.urlEncoded)"
    case "import" where place.isHub: "/admin/imports/\(id.urlEncoded)"
    case "thread": "/discuss/\(id.urlEncoded)"
    case "post": thread.map { "/discuss/\($0.urlEncoded)" }
    case "resource": LibraryAddress.item(id)
    default: nil
    }
  }

  /// The discussion of a post: the entry names it, or the page on which it was done does.
  private var thread: String? {
    if let thread = event.details["thread"] { return thread }
    let parts = event.origin.split(separator: "/")
    guard parts.count > 2, parts[0].hasSuffix("form "), parts[1] == "discuss" else { return nil }
    return String(parts[2])
  }
}
