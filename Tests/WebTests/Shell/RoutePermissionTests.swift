import Accounts
import Database
import Sector
import Store
import Testing

@testable import Web

/// Every route of the site, for every role, on things of the own and of another authority: the gate
/// says what docs/reference/permissions.md says of the route's action.
@Suite struct RoutePermissionTests {
  private static let own = AuthorityCode("E06000023")
  private static let other = AuthorityCode("E08000035")

  private let store: Store
  private let routes: [RouteRecord]
  private let owners: RouteOwners

  init() throws {
    store = try Store(database: SQLDatabase())
    let site = try SiteApplication.router(store: store)
    (routes, owners) = (site.registry.routes, site.owners)
  }

  @Test("Every route decides as its line of the matrix, whoever asks")
  func everyRoute() throws {
    #expect(routes.count >= 16)
    for route in routes {
      for (account, hasFactor) in Self.people {
        for code in [Self.own, Self.other] {
          let (scope, parameters) = Self.thing(of: code, route.access.subject)
          let gate = Gate(owners: Self.owners(route.access.subject, code), store: store)
          let visit = Visit(
            signedIn: account.map {
              SignedIn(
                account: $0, sessionID: "s", hasSecondFactor: hasFactor, formKey: "k",
                proven: .now)
            })
          #expect(
            gate.decide(
              route.access, visit,
              on: try gate.scope(of: route.access.subject, parameters: parameters),
              settings: SiteSettings())
              == Policy.decide(account, route.access.action, on: scope, hasSecondFactor: hasFactor),
            "\(route.method) \(route.path)")
        }
      }
    }
  }

  @Test("Every object that a path names has somebody who tells whose it is")
  func everyObject() {
    for route in routes {
      switch route.access.subject {
      case .sector: break
      case .authority(let name):
        #expect(route.path.contains("{\(name)}"), "\(route.path)")
      case .object(let name):
        #expect(route.path.contains("{\(name)}"), "\(route.path)")
        #expect(owners.knows(name), "nobody tells whose \(name) is, for \(route.path)")
      }
    }
  }

  @Test("An object that does not exist is hidden, and to nobody in particular like one that does")
  func nothingThere() throws {
    for route in routes {
      guard case .object(let name) = route.access.subject else { continue }
      let gate = Gate(owners: owners, store: store)
      for (account, hasFactor) in Self.people {
        let visit = Visit(
          signedIn: account.map {
            SignedIn(
              account: $0, sessionID: "s", hasSecondFactor: hasFactor, formKey: "k", proven: .now)
          })
        let isOpen = route.access.action.rule.isForEveryone
        #expect(
          gate.decide(
            route.access, visit,
            on: try gate.scope(of: route.access.subject, parameters: [name: "no-such-thing"]),
            settings: SiteSettings())
            == (account == nil && !isOpen ? .signInFirst : .hidden), "\(route.path)")
      }
    }
  }

  /// Nobody; then each role on the own authority and of the sector, with and without a factor.
  private static let people: [(Account?, Bool)] =
    [(nil, false)]
    + Role.granted.flatMap { role in
      [Scope.authority(own), .sector].flatMap { scope in
        [false, true].map { hasFactor in
          (
            Account(
              id: "1", name: "A", email: "a@example.org", memberships: [Membership(role, of: scope)]
            ),
            hasFactor
          )
        }
      }
    }

  private static func thing(
    of code: AuthorityCode, _ subject: Access.Subject
  ) -> (Scope, [String: String]) {
    switch subject {
    case .sector: (.sector, [:])
    case .authority(let name): (.authority(code), [name: code.rawValue])
    case .object(let name): (.authority(code), [name: "1"])
    }
  }

  private static func owners(_ subject: Access.Subject, _ code: AuthorityCode) -> RouteOwners {
    let owners = RouteOwners()
    if case .object(let name) = subject { owners.set(name) { _, _ in .authority(code) } }
    return owners
  }
}
