import Accounts
import Database
import Reports
import Sector

extension Store {
  /// More templates than this nobody chooses from.
  static let mostTemplates = 50

  /// Templates that people of these councils may begin from: those that come with the program,
  /// their own, then those that others share with every council.
  public func reportTemplates(for authorities: [AuthorityCode]) throws -> [ReportTemplate] {
    let held = try database.read { session in
      let places = authorities.map { _ in "?" }.joined(separator: ", ")
      return try session.templates(
        """
        WHERE removed IS NULL
          AND (audience = 'every-council' \(places.isEmpty ? "" : "OR authority IN (\(places))"))
        """, authorities.map { .text($0.rawValue) })
    }
    let isOwn = { (template: ReportTemplate) in template.authority.map(authorities.contains) == true
    }
    return ReportTemplate.shipped + held.filter(isOwn) + held.filter { !isOwn($0) }
  }

  /// One template, also one that comes with the program or was removed.
  ///
  /// - Throws: `ReportProblem.noTemplate`.
  public func reportTemplate(_ id: String) throws -> ReportTemplate {
    if let shipped = ReportTemplate.shipped(id) { return shipped }
    return try database.read { try $0.template(id) }
  }

  /// Whose template it is; nil where there is none, or where it comes with the program.
  public func templateScope(_ id: String) throws -> Scope? {
    try database.read { session in
      try session.templates("WHERE id = ?", [.text(id)]).first?.authority.map { .authority($0) }
    }
  }

  /// Makes a template of a report.
  public func addTemplate(
    of report: Report, title: String, about: String, audience: ReportTemplate.Audience,
    by account: String, from origin: String, at time: String = Timestamp.now()
  ) throws -> ReportTemplate {
    let template = ReportTemplate(
      id: Identifier.make(), authority: report.authority, title: try Report.title(title),
      about: about, audience: audience,
      parts: report.parts.map { $0.copied(as: Identifier.make()) }, updated: time)
    guard template.about.count <= ReportTemplate.longestAbout else {
      throw ReportProblem.tooLong("about", ReportTemplate.longestAbout)
    }
    return try database.write { session in
      let count = try session.count(
        "SELECT count(*) FROM report_template WHERE authority = ? AND removed IS NULL",
        [.text(report.authority.rawValue)])
      guard count < Self.mostTemplates else {
        throw ReportProblem.tooManyReports(Self.mostTemplates)
      }
      try session.run(
        """
        INSERT INTO report_template
          (id, authority, title, about, audience, parts, updated, updated_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(template.id), .text(report.authority.rawValue), .text(template.title),
          .text(template.about), .text(audience.rawValue),
          .text(try ReportJSON.text(template.parts)), .text(time), .text(account),
        ])
      try session.record(template, "report-template.add", by: account, from: origin, at: time)
      return template
    }
  }

  /// Says who may begin reports from a council's own template.
  public func setTemplate(
    _ id: String, audience: ReportTemplate.Audience, by account: String, from origin: String,
    at time: String = Timestamp.now()
  ) throws {
    try changeTemplate(id, "report-template.share", by: account, from: origin, at: time) {
      template in template.audience = audience
    }
  }

  /// Removes a template, or brings it back; reports begun from it stay.
  public func setTemplate(
    _ id: String, removed: Bool, by account: String, from origin: String,
    at time: String = Timestamp.now()
  ) throws {
    let action = removed ? "report-template.remove" : "report-template.restore"
    try changeTemplate(id, action, by: account, from: origin, at: time) { template in
      template.isRemoved = removed
    }
  }

  private func changeTemplate(
    _ id: String, _ action: String, by account: String, from origin: String, at time: String,
    _ change: (inout ReportTemplate) -> Void
  ) throws {
    try database.write { session in
      var template = try session.template(id)
      change(&template)
      try session.run(
        """
        UPDATE report_template SET audience = ?, removed = ?, updated = ?, updated_by = ?
        WHERE id = ?
        """,
        [
          .text(template.audience.rawValue), template.isRemoved ? .text(time) : .null,
          .text(time), .text(account), .text(id),
        ])
      try session.record(template, action, by: account, from: origin, at: time)
    }
  }
}

extension SQLSession {
  /// - Throws: `ReportProblem.noTemplate`.
  fileprivate func template(_ id: String) throws -> ReportTemplate {
    guard let template = try templates("WHERE id = ?", [.text(id)]).first else {
      throw ReportProblem.noTemplate
    }
    return template
  }

  fileprivate func record(
    _ template: ReportTemplate, _ action: String, by account: String, from origin: String,
    at time: String
  ) throws {
    _ = try record(
      AuditEvent(
        by: .account(id: account), action, .init("report-template", template.id),
        scope: template.authority.map { .authority($0) } ?? .sector, from: origin,
        details: ["audience": template.audience.rawValue]), at: time)
  }
}
