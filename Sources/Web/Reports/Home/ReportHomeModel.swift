import Reports
import Sector

/// What `/reports` shows to whoever comes.
struct ReportHomeModel: Sendable {
  /// One council for which the reader may build reports.
  struct Council: Sendable {
    var code: AuthorityCode
    var name: String
    var reports: [Report]
    /// Reports that were put away.
    var removed: [Report]
  }

  var councils: [Council]
  var templates: [ReportTemplate]
  /// Whether the reader may open what councils share with each other.
  var canUseTemplates: Bool
  /// Names of the councils that made the templates.
  var names: [AuthorityCode: String]
  var isSignedIn: Bool
}
