import Sector

/// A block of service spending in MHCLG's revenue outturn.
enum OutturnService: String, CaseIterable {
  case education, highways, csc, asc, socialcare, ph, housing, culture, env, planning, police, fire
  case central, other, tse, nce

  /// The block that a column heading of any year means; nil for other columns.
  init?(heading: String) {
    let text = CellText.normalised(heading).lowercased()
    guard let service = Self.headings.first(where: { text.hasPrefix($0.0) })?.1 else { return nil }
    self = service
  }

  private static let headings: [(String, OutturnService)] = [
    ("education services", .education), ("highways and transport services", .highways),
    ("children social care", .csc), ("adult social care", .asc), ("social care", .socialcare),
    ("public health", .ph), ("housing services (gfra only)", .housing),
    ("cultural and related services", .culture), ("environmental and regulatory services", .env),
    ("planning and development services", .planning), ("police services", .police),
    ("fire and rescue services", .fire), ("central services", .central),
    ("other services", .other), ("total service expenditure", .tse),
    ("net current expenditure", .nce),
  ]

  /// The block under the short names that extracts of the time series use.
  init?(extractName: String) {
    switch CellText.normalised(extractName).lowercased() {
    case "education": self = .education
    case "transport", "highways & transport": self = .highways
    case "children's social care": self = .csc
    case "adult social care": self = .asc
    case "public health": self = .ph
    case "housing", "housing services": self = .housing
    case "culture", "cultural & related": self = .culture
    case "environment", "environmental & regulatory": self = .env
    case "planning", "planning & development": self = .planning
    case "police": self = .police
    case "fire & rescue": self = .fire
    case "central services": self = .central
    case "other services": self = .other
    default: return nil
    }
  }

  /// Net current expenditure on the block.
  var netMeasure: Measure? { MeasureDefinitions.measure("ro." + rawValue) }

  /// Whether a council of this code's tier runs the service at all, so that nothing spent is a
  /// fact about it and not a service that is somebody else's job.
  func isJob(of council: AuthorityCode) -> Bool {
    switch self {
    case .central, .culture, .env, .planning, .other, .tse, .nce: true
    case .education, .csc, .asc, .socialcare, .ph, .highways: !council.rawValue.hasPrefix("E07")
    case .housing: !council.rawValue.hasPrefix("E10")
    case .police, .fire: false
    }
  }

  /// A cell in thousands of pounds as whole pounds; a printed nought for a service that is not this
  /// council's job as "not applicable".
  func pounds(
    _ cell: String, council: AuthorityCode, markers: [String: ObservationStatus] = [:]
  ) -> CellReading {
    let reading = CellReading(cell, markers: markers)
    guard case .figure(let thousands, let status) = reading else { return reading }
    if thousands.digits == 0, !isJob(of: council) { return .noFigure(.notApplicable) }
    guard let pounds = thousands.timesThousand?.rounded else { return .unreadable }
    return .figure(pounds, status)
  }
}

extension ExactDecimal {
  /// The nearest whole number, halves away from zero.
  var rounded: ExactDecimal {
    var digits = digits
    var scale = scale
    var last: Int64 = 0
    while scale > 0 {
      last = digits % 10
      digits /= 10
      scale -= 1
    }
    if abs(last) >= 5 { digits += last < 0 ? -1 : 1 }
    return ExactDecimal(digits: digits)
  }
}
