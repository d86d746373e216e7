import Accounts
import Database
import Foundation
import Reports
import Sector

extension SQLSession {
  func reports(_ condition: String, _ arguments: [SQLValue]) throws -> [Report] {
    try all(
      """
      SELECT report.id, authority, title, parts, removed_parts, updated,
        coalesce((SELECT name FROM account WHERE account.id = updated_by), ''), removed
      FROM report \(condition) ORDER BY updated DESC, report.id DESC
      """, arguments
    ) { row in
      Report(
        id: row.text(0), authority: AuthorityCode(row.text(1)), title: row.text(2),
        parts: try ReportJSON.read(row.text(3)), removed: try ReportJSON.read(row.text(4)),
        updated: row.text(5), updatedBy: row.text(6), isRemoved: !row.isNull(7))
    }
  }

  /// - Throws: `ReportProblem.noReport`.
  func report(_ id: String) throws -> Report {
    guard let report = try reports("WHERE report.id = ?", [.text(id)]).first else {
      throw ReportProblem.noReport
    }
    return report
  }

  func templates(_ condition: String, _ arguments: [SQLValue]) throws -> [ReportTemplate] {
    try all(
      """
      SELECT id, authority, title, about, audience, parts, updated, removed
      FROM report_template \(condition) ORDER BY title, id
      """, arguments
    ) { row in
      ReportTemplate(
        id: row.text(0), authority: AuthorityCode(row.text(1)), title: row.text(2),
        about: row.text(3), audience: .init(rawValue: row.text(4)) ?? .council,
        parts: try ReportJSON.read(row.text(5)), updated: row.text(6), isRemoved: !row.isNull(7))
    }
  }
}

/// Parts as the database keeps them.
enum ReportJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func read<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
