/// What kind of authority this is, which decides which services are its job.
public enum Tier: String, CaseIterable, Sendable, Codable {
  case unitary
  case county
  case district
  case metropolitan
  case londonBorough = "london_borough"
  case cityOfLondon = "city_of_london"
  case scottishUnitary = "scottish_unitary"
  case welshUnitary = "welsh_unitary"
  case northernIrelandDistrict = "ni_district"
  case combinedAuthority = "combined_authority"
  case strategicRegional = "strategic_regional"

  /// The name as people say it: "Metropolitan district".
  public var label: String {
    switch self {
    case .unitary: "Unitary authority"
    case .county: "County council"
    case .district: "District council"
    case .metropolitan: "Metropolitan district"
    case .londonBorough: "London borough"
    case .cityOfLondon: "City of London"
    case .scottishUnitary: "Scottish council"
    case .welshUnitary: "Welsh council"
    case .northernIrelandDistrict: "Northern Ireland district"
    case .combinedAuthority: "Combined authority"
    case .strategicRegional: "Strategic regional authority"
    }
  }

  /// True where the authority runs the services of people: children, adults, public health.
  public var isUpperTier: Bool {
    switch self {
    case .unitary, .county, .metropolitan, .londonBorough, .cityOfLondon, .scottishUnitary,
      .welshUnitary:
      true
    case .district, .northernIrelandDistrict, .combinedAuthority, .strategicRegional: false
    }
  }

  /// True for principal councils: those that residents would call "the council".
  public var isPrincipal: Bool { self != .combinedAuthority && self != .strategicRegional }
}
