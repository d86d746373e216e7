import Sector
import SignOn
import Yams

/// One provider of single sign-on as the configuration file writes it; its secret is still a path.
struct ProviderEntry {
  static let section = "sign-on"

  private static let known = [
    "id", "name", "issuer", "client-id", "client-secret-file", "scopes", "email-claim",
    "verified-claim", "second-factor", "domains", "authorities",
  ]

  var provider: SignOnProvider
  var secretFile: String?
  var line: Int

  static func read(_ node: Node, path: String) throws(SettingsError) -> [ProviderEntry] {
    guard node.null == nil else { return [] }
    guard let sequence = node.sequence else {
      throw SettingsError("'\(section)' in \(path) must be a list of providers, each with '- id:'.")
    }
    var entries: [ProviderEntry] = []
    for item in sequence {
      let entry = try ProviderEntry(item, path: path)
      guard !entries.contains(where: { $0.provider.id == entry.provider.id }) else {
        throw SettingsError(
          "\(path), line \(entry.line): the provider '\(entry.provider.id)' stands there twice.")
      }
      entries.append(entry)
    }
    return entries
  }

  private init(_ node: Node, path: String) throws(SettingsError) {
    line = node.mark?.line ?? 0
    guard let mapping = node.mapping else {
      throw SettingsError("\(path), line \(line): a provider must be a list of 'name: value'.")
    }
    for (key, _) in mapping where !Self.known.contains(key.string ?? "") {
      throw ConfigurationFile.unknown(
        key.string ?? "", line: key.mark?.line ?? line, path: path, known: Self.known)
    }
    let place = "\(path), line \(line)"
    func text(_ name: String) throws(SettingsError) -> String {
      guard let text = mapping[Node(name)]?.scalar?.string, !text.isEmpty else {
        throw SettingsError("\(place): the provider needs '\(name)'.")
      }
      return text
    }
    provider = SignOnProvider(
      id: try text("id"), name: try text("name"), issuer: try text("issuer"),
      clientID: try text("client-id"))
    try readRest(of: mapping, place: place)
    if let fault = provider.fault { throw SettingsError("\(place): \(fault).") }
  }

  private mutating func readRest(
    of mapping: Node.Mapping, place: String
  ) throws(SettingsError) {
    func list(_ name: String) throws(SettingsError) -> [String]? {
      guard let node = mapping[Node(name)] else { return nil }
      let texts = ConfigurationFile.list(node) ?? node.scalar?.string
      guard let texts else { throw SettingsError("\(place): '\(name)' must be a list of words.") }
      return texts.split(separator: ",").map(String.init)
    }
    secretFile = mapping["client-secret-file"]?.scalar?.string
    if let scopes = try list("scopes") { provider.scopes = scopes }
    if let claim = mapping["email-claim"]?.scalar?.string { provider.emailClaim = claim }
    if let claim = mapping["verified-claim"]?.scalar?.string { provider.verifiedClaim = claim }
    provider.secondFactors = Set(try list("second-factor") ?? [])
    provider.domains = Set((try list("domains") ?? []).map { $0.lowercased() })
    guard let authorities = mapping["authorities"] else { return }
    guard let pairs = authorities.mapping else {
      throw SettingsError("\(place): 'authorities' must list 'domain: code'.")
    }
    for (domain, code) in pairs {
      guard let domain = domain.string, let code = code.scalar?.string else {
        throw SettingsError("\(place): 'authorities' must list 'domain: code'.")
      }
      provider.authorities[domain.lowercased()] = AuthorityCode(code)
    }
  }
}
