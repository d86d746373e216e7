import Sector

/// The value that each row stands for; the reverse of `PackWriter`'s rows.
extension PackRow {
  static func authority(_ row: PackRow) throws(RowProblem) -> Authority {
    var other: [CodeScheme: [String]] = [:]
    for (scheme, name) in [
      (CodeScheme.formerGSS, "former_gss"), (.register, "register"), (.mhclg, "mhclg"),
      (.dfe, "dfe"),
    ] {
      let codes = row.text(name).split(separator: " ").map(String.init)
      if !codes.isEmpty { other[scheme] = codes }
    }
    return Authority(
      code: try row.code("code"), name: row.text("name"), officialName: row.text("official_name"),
      tier: try row.value(
        "tier", "one of: " + Tier.allCases.map(\.rawValue).joined(separator: ", "),
        Tier.init(rawValue:)),
      region: row.optional("region"), nation: row.text("nation"), county: row.optional("county"),
      combinedAuthority: row.optional("combined_authority"), isCurrent: try row.flag("is_current"),
      startDate: row.optional("start_date"), endDate: row.optional("end_date"), otherCodes: other,
      area: try row.optionalNumber("area_km2"), latitude: try row.optionalNumber("latitude"),
      longitude: try row.optionalNumber("longitude"))
  }

  static func reorganisation(_ row: PackRow) throws(RowProblem) -> Reorganisation {
    Reorganisation(
      predecessor: try row.code("predecessor"), successor: try row.code("successor"),
      date: row.optional("date"), isSameFootprint: try row.flag("same_footprint"))
  }

  static func measure(_ row: PackRow) throws(RowProblem) -> (Measure, Period.Kind) {
    let measure = Measure(
      id: row.text("id"), name: row.text("name"), unit: row.text("unit"),
      polarity: try row.value(
        "polarity", "higher, lower or none", Measure.Polarity.init(rawValue:)),
      kind: try row.value("kind", "spend, outcome or context", Measure.Kind.init(rawValue:)),
      source: row.text("source"), service: row.text("service"))
    let year = try row.value("year", "financial or academic", Period.Kind.init(rawValue:))
    return (measure, year)
  }

  static func release(_ row: PackRow) throws(RowProblem) -> Release {
    Release(
      id: row.text("id"), source: row.text("source"), title: row.text("title"),
      publisher: row.text("publisher"), licence: row.text("licence"), url: row.text("url"),
      file: row.text("file"), published: row.optional("published"),
      retrieved: row.optional("retrieved"), sha256: row.text("sha256"),
      rowsIn: try row.value("rows_in", "a whole number") { Int($0) },
      rowsRejected: try row.value("rows_rejected", "a whole number") { Int($0) },
      note: row.text("note"))
  }

  static func pair(_ row: PackRow) throws(RowProblem) -> PackWriter.Pair {
    PackWriter.Pair(
      method: row.text("method"), authority: try row.code("authority"),
      member: ComparatorSet.Member(
        authority: try row.code("member"),
        rank: try row.value("rank", "a whole number") { Int($0) },
        closeness: row.text("closeness")))
  }

  static func deflator(_ row: PackRow) throws(RowProblem) -> Deflator {
    Deflator(
      series: row.text("series"), endYear: try row.value("end_year", "a year") { Int($0) },
      index: try row.value("index", "a number") { ExactDecimal($0) },
      isForecast: try row.flag("is_forecast"))
  }
}
