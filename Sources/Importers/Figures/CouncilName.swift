/// The spellings under which sources name councils.
enum CouncilName {
  /// The spellings to try for a name, the likeliest first.
  static func candidates(_ name: String) -> [String] {
    let plain = CellText.normalised(name).replacing("&", with: "and")
    let known = aliases[plain]
    let spelt = known ?? expanded(plain)
    return unique([plain] + spelt + spelt.map { $0.replacing(" and ", with: " & ") } + [name])
  }

  /// The spellings of a county, whose short name a new unitary council may share: the name in law
  /// comes first.
  static func countyCandidates(_ name: String) -> [String] {
    let base = stem(CellText.normalised(name).replacing("&", with: "and"))
    return unique(["\(base) County Council", "\(base) County"] + candidates(name))
  }

  /// The spellings of a unitary council, which may share its short name with an earlier county.
  static func unitaryCandidates(_ name: String) -> [String] {
    let base = stem(CellText.normalised(name).replacing("&", with: "and"))
    return unique(candidates(name) + ["\(base) Council"])
  }

  private static func expanded(_ name: String) -> [String] {
    let base = stem(name)
    return [base, "\(base) Council", "\(base) Borough Council", "\(base) City Council"]
  }

  /// The name without "UA", "MBC" and other marks of its kind.
  private static func stem(_ name: String) -> String {
    for ending in endings where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    for beginning in ["Borough of ", "London Borough of ", "City of "]
    where name.hasPrefix(beginning) {
      return String(name.dropFirst(beginning.count))
    }
    return name
  }

  private static let endings = [
    " Metropolitan Borough Council", " County Council", " Borough Council", " District Council",
    " City Council", " Council", " MBC", " UA", " CC", " BC", " DC", " MDC", " LB", " City",
  ]

  /// Names that no rule gives.
  private static let aliases = [
    "Aberdeen": ["Aberdeen City"], "Bristol": ["City of Bristol", "Bristol, City of"],
    "Dorset": ["Dorset Council"], "Dundee": ["Dundee City"], "Durham": ["County Durham"],
    "Edinburgh": ["City of Edinburgh"], "Edinburgh City": ["City of Edinburgh"],
    "Glasgow": ["Glasgow City"], "Herefordshire UA": ["Herefordshire", "Herefordshire, County of"],
    "King's Lynn and West Norfolk": ["Kings Lynn and West Norfolk"],
    "Kingston Upon Thames": ["Kingston upon Thames"],
    "Kingston-upon-Hull": ["Kingston upon Hull", "Kingston upon Hull, City of"],
    "Lincoln City": ["City of Lincoln", "Lincoln"], "Medway Towns": ["Medway"],
    "Na h-Eileanan Siar": ["Eilean Siar"], "Newcastle": ["Newcastle upon Tyne"],
    "Scottish Borders": ["The Scottish Borders"], "Shepway": ["Folkestone and Hythe"],
    "South Buckinghamshire": ["South Bucks"], "St Helens MBC": ["St. Helens", "St Helens"],
    "Telford and the Wrekin": ["Telford and Wrekin"], "Western Isles": ["Eilean Siar"],
  ]

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
