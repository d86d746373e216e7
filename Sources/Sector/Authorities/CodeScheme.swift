/// A scheme of codes, other than the current GSS code, under which sources name councils.
public enum CodeScheme: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// An earlier GSS code of the same authority on the same footprint.
  case formerGSS = "former_gss"
  /// The three-letter code of the local authority register ("BST").
  case register
  /// The E-code of MHCLG's revenue returns ("E0102").
  case mhclg
  /// The three-digit number of the Department for Education ("801").
  case dfe
}
