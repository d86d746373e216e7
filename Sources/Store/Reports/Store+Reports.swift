import Accounts
import Database
import Reports
import Sector

extension Store {
  /// More reports than this nobody keeps in view.
  static let mostReports = 200

  /// A council's reports, the last changed first; those put away only where asked for.
  public func reports(of authority: AuthorityCode, removed: Bool = false) throws -> [Report] {
    try database.read {
      try $0.reports(
        "WHERE authority = ? AND removed IS \(removed ? "NOT NULL" : "NULL")",
        [.text(authority.rawValue)])
    }
  }

  /// One report, also one that was put away.
  ///
  /// - Throws: `ReportProblem.noReport`.
  public func report(_ id: String) throws -> Report { try database.read { try $0.report(id) } }

  /// Whose report it is; nil where there is none.
  public func reportScope(_ id: String) throws -> Scope? {
    try database.read { session in
      try session.all("SELECT authority FROM report WHERE id = ?", [.text(id)]) { row in
        Scope.authority(AuthorityCode(row.text(0)))
      }.first
    }
  }

  /// Begins a report with copies of these parts.
  public func addReport(
    to authority: AuthorityCode, title: String, parts: [ReportPart], by account: String,
    from origin: String, at time: String = Timestamp.now()
  ) throws -> Report {
    let report = Report(
      id: Identifier.make(), authority: authority, title: try Report.title(title),
      parts: parts.map { $0.copied(as: Identifier.make()) })
    return try database.write { session in
      let count = try session.count(
        "SELECT count(*) FROM report WHERE authority = ? AND removed IS NULL",
        [.text(authority.rawValue)])
      guard count < Self.mostReports else {
        throw ReportProblem.tooManyReports(Self.mostReports)
      }
      try session.run(
        """
        INSERT INTO report
          (id, authority, title, parts, removed_parts, created, updated, updated_by)
        VALUES (?, ?, ?, ?, '[]', ?, ?, ?)
        """,
        [
          .text(report.id), .text(authority.rawValue), .text(report.title),
          .text(try ReportJSON.text(report.parts)), .text(time), .text(time), .text(account),
        ])
      try session.record(report, "report.add", by: account, from: origin, at: time)
      return report
    }
  }

  /// Changes a report in one transaction.
  ///
  /// - Throws: `ReportProblem` of the change, with nothing changed.
  @discardableResult
  public func changeReport(
    _ id: String, by account: String, from origin: String, at time: String = Timestamp.now(),
    _ change: (inout Report) throws -> Void
  ) throws -> Report {
    try database.write { session in
      var report = try session.report(id)
      guard !report.isRemoved else { throw ReportProblem.noReport }
      try change(&report)
      try session.run(
        """
        UPDATE report SET title = ?, parts = ?, removed_parts = ?, updated = ?, updated_by = ?
        WHERE id = ?
        """,
        [
          .text(report.title), .text(try ReportJSON.text(report.parts)),
          .text(try ReportJSON.text(report.removed)), .text(time), .text(account), .text(id),
        ])
      try session.record(report, "report.change", by: account, from: origin, at: time)
      return report
    }
  }

  /// Puts a report away, or brings it back.
  public func setReport(
    _ id: String, removed: Bool, by account: String, from origin: String,
    at time: String = Timestamp.now()
  ) throws {
    try database.write { session in
      let report = try session.report(id)
      guard report.isRemoved != removed else { return }
      try session.run(
        "UPDATE report SET removed = ?, updated = ?, updated_by = ? WHERE id = ?",
        [removed ? .text(time) : .null, .text(time), .text(account), .text(id)])
      try session.record(
        report, removed ? "report.remove" : "report.restore", by: account, from: origin, at: time)
    }
  }
}

extension Store {
  /// Deletes a report for good; only one that was put away before.
  ///
  /// - Throws: `ReportProblem.noReport` for any other.
  public func deleteReport(
    _ id: String, by account: String, from origin: String, at time: String = Timestamp.now()
  ) throws {
    try database.write { session in
      let report = try session.report(id)
      guard report.isRemoved else { throw ReportProblem.noReport }
      try session.run("DELETE FROM report WHERE id = ?", [.text(id)])
      try session.record(report, "report.delete", by: account, from: origin, at: time)
    }
  }
}

extension SQLSession {
  fileprivate func record(
    _ report: Report, _ action: String, by account: String, from origin: String, at time: String
  ) throws {
    _ = try record(
      AuditEvent(
        by: .account(id: account), action, .init("report", report.id),
        scope: .authority(report.authority), from: origin,
        details: ["parts": String(report.parts.count)]), at: time)
  }
}
