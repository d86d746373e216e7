/// A year's extract of the Revenue Outturn time series as JSON: each council with its net spend by
/// service, in pounds.
struct OutturnExtract: Decodable {
  struct Council: Decodable {
    var ons_code: String
    var name: String
    var status: String
    var net_current_expenditure_gbp: Int64?
    var services_net_gbp: [String: Int64]?
  }

  var subject: String
  var fiscal_year_label: String
  var unit: String
  var councils: [Council]
}
