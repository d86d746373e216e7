import Accounts
import Sector
import Store

/// Reads the entries of the audit trail that a reader asks for, of the hub or of one council.
struct AuditTrailQuery {
  private let request: PageRequest

  /// Most entries of one export; more are for the command line.
  static let longestExport = 100_000

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> AuditTrailModel {
    let place = try AdminPlace(request)
    let asked = AuditTrailModel.Asked(
      who: request.value("who") ?? "", action: request.value("action") ?? "",
      from: request.value("from") ?? "", to: request.value("to") ?? "")
    let (filter, problem) = try self.filter(asked, at: place)
    let isPage = request.format == .html
    let page = request.pageNumber
    let found =
      problem == nil
      ? try request.store.auditEntries(
        filter, page: isPage ? min(page, 1_000_000) : 1,
        size: isPage ? AuditTrailModel.pageSize : Self.longestExport)
      : Store.AuditPage()
    return AuditTrailModel(
      place: place, asked: asked, problem: problem, actions: try request.store.auditActions(),
      rows: isPage ? try rows(found.entries, at: place) : [], total: found.total, page: page,
      check: place.isHub ? try request.store.lastAuditCheck() : nil,
      export: AuditExport.table(of: isPage ? [] : found.entries))
  }

  private func filter(
    _ asked: AuditTrailModel.Asked, at place: AdminPlace
  ) throws -> (AuditFilter, problem: String?) {
    var filter = AuditFilter()
    if !place.isHub { filter.scope = place.scope }
    if !asked.action.isEmpty { filter.action = asked.action }
    for (text, name) in [(asked.from, "From"), (asked.to, "To")]
    where !text.isEmpty && text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil {
      return (filter, "\(name): enter a day such as 2026-11-21.")
    }
    filter.from = asked.from.isEmpty ? nil : asked.from
    filter.to = asked.to.isEmpty ? nil : asked.to
    guard !asked.who.isEmpty else { return (filter, nil) }
    guard let actor = try actor(asked.who, at: place) else {
      return (filter, "Who: nobody, or more than one person, is called '\(asked.who)'.")
    }
    filter.actor = actor
    return (filter, nil)
  }

  /// Whom the reader means: an id, one of the hub's own words, or one person by name or address; on
  /// a council's page one of its people, so that nobody learns here who else has an account.
  private func actor(_ typed: String, at place: AdminPlace) throws -> AuditActor? {
    let words = typed.lowercased()
    if ["console", "hub", "visitor"].contains(words) { return AuditActor(text: words) }
    if try request.store.account(id: typed) != nil { return .account(id: typed) }
    let people =
      try place.isHub ? request.store.accounts() : request.store.accounts(on: place.scope)
    let found = people.filter {
      $0.email == words || $0.name.lowercased().contains(words)
    }
    return found.count == 1 ? .account(id: found[0].id) : nil
  }

  private func rows(_ entries: [AuditEntry], at place: AdminPlace) throws -> [AuditTrailModel.Row] {
    let names = try ActorNames(
      entries.map(\.event.actor)
        + entries.compactMap {
          $0.event.subject.kind == "account" ? .account(id: $0.event.subject.id) : nil
        }, in: request.store)
    let scopes = ScopeNames(register: request.site.catalogue.register)
    return entries.map { entry in
      let event = entry.event
      let subject = AuditSubject(event: event, place: place)
      return AuditTrailModel.Row(
        number: entry.number, time: MomentWords.minute(entry.time), who: names[event.actor],
        action: event.action, subject: subject.words(names), address: subject.address,
        scope: scopes[event.scope], origin: event.origin,
        details: event.details.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
    }
  }
}
