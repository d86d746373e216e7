import Sector

/// Finds the council that an address means: by its code, a former code, or its name in any spelling
/// ("bath-and-north-east-somerset").
struct CouncilFinder {
  let register: AuthorityRegister

  /// The council.
  ///
  /// - Throws: `SiteError.notFound` with the nearest names.
  func find(_ text: String) throws -> Authority {
    guard text.utf8.count <= 200 else { throw unknown(String(text.prefix(40)), near: []) }
    let plain = text.trimmingBlanks()
    if let found = register.match(plain) ?? register.match(plain.uppercased()) { return found }
    throw unknown(plain, near: register.search(plain, limit: 20).filter(\.tier.isPrincipal))
  }

  private func unknown(_ text: String, near: [Authority]) -> SiteError {
    SiteError.notFound(
      "There is no such council",
      "No council has the code or name “\(text)”."
        + (near.isEmpty ? " Look for it by name." : " Did you mean one of these?"),
      suggestions: near.prefix(5).map { .init($0.name, to: "/councils/\($0.code)") }
        + [.init("Find a council", to: "/councils")])
  }
}

extension Authority {
  /// The name that heads a page: the one in law where it is known.
  var heading: String { officialName.isEmpty ? name : officialName }

  /// Region in England, else the nation.
  var place: String { nation == "England" ? region ?? nation : nation }
}
