import Accounts
import Sector
import Store

/// Entries of the audit trail in words.
struct AuditTrailModel: Sendable {
  /// One entry.
  struct Row: Sendable {
    var number: Int
    var time: String
    var who: String
    var action: String
    var subject: String
    /// The page of what it was done to, where there is one.
    var address: String?
    var scope: String
    var origin: String
    /// What changed: names and values in the order of the names.
    var details: [String]
  }

  /// What the reader asked for, as typed.
  struct Asked: Sendable, Hashable {
    var who = ""
    var action = ""
    var from = ""
    var to = ""
  }

  var place: AdminPlace
  var asked: Asked
  /// Why nothing is shown, where what was asked cannot be understood.
  var problem: String?
  var actions: [String]
  var rows: [Row]
  var total: Int
  var page: Int
  /// When the trail was last checked; on the hub's page.
  var check: AuditCheck?
  var export: ExportTable

  static let pageSize = 50
}
