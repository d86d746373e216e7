import Sector

/// One authority of the register, still under the register's own codes.
struct RegisterRow {
  let cells: [String: String]
  let tier: Tier

  init(cells: [String: String]) throws(RowProblem) {
    self.cells = cells
    let type = cells["local-authority-type"] ?? ""
    guard let tier = Self.tiers[type] else {
      throw RowProblem(
        column: "local-authority-type", value: type,
        reason: "unknown type; known are " + Self.tiers.keys.sorted().joined(separator: ", "))
    }
    self.tier = tier
    let code = cells["gss-code"] ?? ""
    guard AuthorityCode(code).isWellFormed else {
      throw RowProblem(
        column: "gss-code", value: code,
        reason: code.isEmpty ? "the register gives no GSS code" : "not a GSS code")
    }
  }

  var code: String { text("gss-code") }
  var registerCode: String { text("local-authority-code") }
  var county: String { text("county-la") }
  var successors: [String] { list("replaced-by") }

  func text(_ name: String) -> String { cells[name] ?? "" }

  func optional(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  private func list(_ name: String) -> [String] {
    text(name).split(separator: ",").map { CellText.trimmed($0) }
  }

  func authority(codes: [String: String]) -> Authority {
    let other: [CodeScheme: [String]] = [
      .formerGSS: list("former-gss-codes"), .register: list("local-authority-code"),
      .mhclg: list("ecode"),
    ]
    return Authority(
      code: AuthorityCode(code), name: text("nice-name"), officialName: text("official-name"),
      tier: tier, region: optional("region"), nation: text("nation"),
      county: optional("county-la").flatMap { codes[$0] },
      combinedAuthority: optional("combined-authority"),
      isCurrent: text("current-authority") != "False", startDate: optional("start-date"),
      endDate: optional("end-date"), otherCodes: other.filter { !$0.value.isEmpty },
      area: Double(text("area")), latitude: Double(text("lat")), longitude: Double(text("long")))
  }

  private static let tiers: [String: Tier] = [
    "UA": .unitary, "CTY": .county, "NMD": .district, "MD": .metropolitan, "LBO": .londonBorough,
    "CC": .cityOfLondon, "SCO": .scottishUnitary, "WPA": .welshUnitary,
    "NID": .northernIrelandDistrict, "COMB": .combinedAuthority, "SRA": .strategicRegional,
  ]
}
