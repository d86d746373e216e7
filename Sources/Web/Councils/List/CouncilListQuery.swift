import Sector

/// Finds the councils a reader asks for.
struct CouncilListQuery {
  /// One council that was surely meant, or a list to choose from.
  enum Answer {
    case one(AuthorityCode)
    case list(CouncilListModel)
  }

  private let site: SiteSnapshot
  private let text: String
  private let region: String
  private let tier: Tier?
  private let showsPast: Bool
  private let isPage: Bool

  init(_ request: PageRequest) {
    site = request.site
    text = request.value("q") ?? ""
    region = request.value("region") ?? ""
    tier = request.value("type").flatMap { Tier(rawValue: $0) }
    showsPast = request.value("past") == "yes"
    isPage = request.format == .html
  }

  func run() -> Answer {
    let register = site.catalogue.register
    let found = text.isEmpty ? register.authorities : register.search(text, limit: 200)
    if isPage, !text.isEmpty, let sure = surelyMeant(among: found) { return .one(sure) }
    let shown = found.filter { authority in
      authority.tier.isPrincipal
        && (authority.isCurrent || showsPast || !text.isEmpty)
        && (region.isEmpty || place(of: authority) == region)
        && (tier == nil || authority.tier == tier)
    }
    return .list(model(shown.map(row)))
  }

  /// The council whose name or code was typed in full.
  private func surelyMeant(among found: [Authority]) -> AuthorityCode? {
    let typed = AuthorityName.normalised(text)
    let exact = found.filter { authority in
      authority.code.rawValue.lowercased() == text.lowercased()
        || [authority.name, authority.officialName].map(AuthorityName.normalised).contains(typed)
    }
    if exact.count == 1 { return exact[0].code }
    return found.count == 1 ? found[0].code : nil
  }

  private func model(_ rows: [CouncilListModel.Row]) -> CouncilListModel {
    let principal = site.catalogue.register.authorities.filter(\.tier.isPrincipal)
    return CouncilListModel(
      query: text, region: region, tier: tier, showsPast: showsPast,
      regions: Set(principal.map(place)).filter { !$0.isEmpty }.sorted(),
      tiers: Tier.allCases.filter { tier in principal.contains { $0.tier == tier } },
      rows: rows.sorted { ($0.name, $0.code) < ($1.name, $1.code) })
  }

  private func place(of authority: Authority) -> String {
    authority.nation == "England" ? authority.region ?? authority.nation : authority.nation
  }

  private func row(_ authority: Authority) -> CouncilListModel.Row {
    let register = site.catalogue.register
    return CouncilListModel.Row(
      code: authority.code, name: authority.name, tier: authority.tier,
      region: place(of: authority),
      lensCount: site.index?.lenses.count { $0.unit(authority.code) != nil } ?? 0,
      successors: authority.isCurrent
        ? []
        : register.successors(of: authority.code).compactMap { step in
          register.authority(step.successor).map {
            CouncilListModel.Successor(code: $0.code, name: $0.name)
          }
        })
  }
}
