/// A year's extract of the Revenue Outturn time series as JSON: each council with its net spend by
/// service, in pounds.
struct OutturnExtract: Decodable {
  struct Council: Decodable {
    var code: String
    var name: String
    var status: String
    var netCurrentExpenditure: Int64?
    var services: [String: Int64]?

    enum CodingKeys: String, CodingKey {
      case code = "ons_code"
      case name, status
      case netCurrentExpenditure = "net_current_expenditure_gbp"
      case services = "services_net_gbp"
    }
  }

  var subject: String
  var yearLabel: String
  var unit: String
  var councils: [Council]

  enum CodingKeys: String, CodingKey {
    case subject, unit, councils
    case yearLabel = "fiscal_year_label"
  }
}
