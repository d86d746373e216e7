import Importers
import Sector
import Store

/// One import: what was taken, and what was not and why.
struct ImportPageModel: Sendable {
  var record: ImportRecord
  /// The first thousand.
  var rejections: [Rejection]
  /// Reasons with how often each was given, the most frequent first.
  var reasons: [RejectReport.Group]

  init(record: ImportRecord, rejections: [Rejection]) {
    self.record = record
    self.rejections = rejections
    reasons = RejectReport.groups(rejections)
  }

  /// The rejected rows as a table for a spreadsheet.
  var rejectionsTable: String { String(decoding: RejectReport.csv(rejections), as: UTF8.self) }
}
