import Accounts
import Database
import Foundation
import Library

extension Store {
  /// Resources shown whose address was never called, or not since `days` ago; longest ago first.
  public func linksDue(
    days: Int, now: Date = Date(), limit: Int = 1_000
  ) throws -> [(id: String, address: ResourceAddress)] {
    let before = Timestamp.text(now.addingTimeInterval(-86_400 * Double(days)))
    return try database.read { session in
      try session.all(
        """
        SELECT id, address FROM resource
        WHERE state = 'accepted' AND (checked IS NULL OR checked < ?)
        ORDER BY CASE WHEN checked IS NULL THEN 0 ELSE 1 END, checked, number LIMIT ?
        """, [.text(before), .integer(Int64(limit))]
      ) { (id: $0.text(0), address: try ResourceAddress($0.text(1))) }
    }
  }

  /// Keeps what calling an address showed; earlier results stay.
  public func recordLinkCheck(
    _ outcome: LinkOutcome, of id: String, at time: String = Timestamp.now()
  ) throws {
    try database.write { session in
      let detail = String(outcome.detail.prefix(500))
      try session.run(
        """
        INSERT INTO link_check (resource, checked, outcome, detail)
        SELECT number, ?, ?, ? FROM resource WHERE id = ?
        ON CONFLICT (resource, checked) DO UPDATE SET outcome = excluded.outcome,
          detail = excluded.detail
        """, [.text(time), .text(outcome.name), .text(detail), .text(id)])
      try session.run(
        "UPDATE resource SET checked = ?, check_outcome = ?, check_detail = ? WHERE id = ?",
        [.text(time), .text(outcome.name), .text(detail), .text(id)])
      try session.raiseContentVersion()
    }
  }

  /// Resources shown whose page is gone, moved or silent: for a steward to mend.
  public func brokenLinks() throws -> [LibraryItem] {
    try database.read {
      try $0.libraryItems(
        where: """
          state = 'accepted' AND check_outcome IN ('gone', 'moved', 'unreachable')
          """, order: "check_outcome, id")
    }
  }

  /// The hub's public address, which the link checker names when it calls; nil while the checker is
  /// off, as it is until a steward switches it on.
  public func linkCheckSite() throws -> String? {
    try database.read { session in
      try Settings.text("link_check", in: session).flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// Switches the link checker on, in the name of the hub at `site`, or off where there is none.
  public func setLinkCheck(site: String?, by actor: AuditActor, from origin: String) throws {
    try database.write { session in
      try Settings.set("link_check", to: site ?? "", in: session)
      try session.record(
        AuditEvent(
          by: actor, "link-check.switch", .init("setting", "link_check"), scope: .sector,
          from: origin, details: ["to": site == nil ? "off" : "on"]))
    }
  }
}
