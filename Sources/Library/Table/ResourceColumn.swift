/// The columns of a table of resources, in the order in which they are written.
public enum ResourceColumn: String, CaseIterable, Sendable {
  case id, title, publisher, address, type, service, themes, levels
  case evidence = "evidence_level"
  case verdict, summary
  case statedResult = "stated_result"
  case statedCost = "stated_cost"
  case learning
  case year
  case yearBasis = "year_basis"
  case country, authorities, licence
  case addressKind = "address_kind"
  case reading

  /// Other names under which tables have the same column.
  public var aliases: [String] {
    switch self {
    case .address: ["url"]
    case .service: ["service_area"]
    case .addressKind: ["url_kind"]
    case .learning: ["learnt"]
    default: []
    }
  }

  /// Without these a table is no table of resources.
  public static let required: [ResourceColumn] = [.title, .address]

  /// The most characters a cell may have.
  var limit: Int {
    switch self {
    case .summary, .learning: 4_000
    case .address: 2_000
    case .title, .statedResult, .statedCost: 500
    default: 300
    }
  }
}
