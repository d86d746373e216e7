import Accounts
import HTML
import Sector

/// What somebody runs: the whole hub, or one council's part of it.
///
/// The same pages stand below `/admin` for those with a role of the sector, and below
/// `/admin/councils/{code}` for the leads of a council.
struct AdminPlace: Sendable, Hashable {
  let scope: Scope
  /// `the hub`, or the council's name.
  let name: String

  /// The address of its first page.
  var path: String {
    switch scope {
    case .sector: "/admin"
    case .authority(let code): "/admin/councils/\(code.rawValue)"
    }
  }

  var isHub: Bool { scope == .sector }

  /// The pages above the place's own pages.
  var breadcrumb: [Link] {
    let hub = Link("Run the hub", to: "/admin")
    return isHub ? [hub] : [hub, Link(name, to: path)]
  }

  /// The whole hub.
  static let hub = AdminPlace(scope: .sector, name: "the hub")

  /// The place whose council the address names, or the hub.
  ///
  /// - Throws: `SiteError` where there is no such council.
  init(_ request: PageRequest) throws {
    guard let code = request.parameters["code"] else {
      self = .hub
      return
    }
    guard
      let authority = request.site.catalogue.register.authority(
        AuthorityCode(code))
    else {
      throw SiteError.notFound(
        "There is no council with the code \(code)", "Check the address.",
        suggestions: [.init("Run the hub", to: "/admin")])
    }
    self.init(scope: .authority(authority.code), name: authority.name)
  }

  init(scope: Scope, name: String) {
    self.scope = scope
    self.name = name
  }
}
