import Accounts
import Foundation
import HTML
import Store

/// Reads what needs somebody's attention in the rooms that are open to the reader.
struct AdminHomeQuery {
  private let request: PageRequest
  private var store: Store { request.store }

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> AdminHomeModel {
    guard let account = request.account, Policy.mayEnterEngineRoom(account) else {
      throw SiteError.refused
    }
    let rooms = AdminRooms(request: request, place: .hub)
    var found: [AdminHomeModel.Room] = []
    if request.can(.seePeople) { found.append(try rooms.people()) }
    if request.can(.invite) { found.append(try rooms.invitations()) }
    if request.can(.seeOperations) {
      found += [try jobs(), imports, releases, try mail(), try disk()]
    }
    if request.can(.readAudit) { found.append(try rooms.audit()) }
    if request.can(.changeSettings) { found.append(settings) }
    return AdminHomeModel(
      place: .hub, rooms: found, needsSecondFactor: needsSecondFactor(account),
      councils: councils(of: account))
  }

  private func needsSecondFactor(_ account: Account) -> Bool {
    request.visit.signedIn?.hasSecondFactor != true
      && Policy.needsSecondFactor(
        account, asksAll: request.site.settings.asksSecondFactorOfAll)
  }

  private func councils(of account: Account) -> [AdminPlace] {
    let names = ScopeNames(register: request.site.catalogue.register)
    return account.authorities.map { Scope.authority($0) }
      .filter { request.can(.seePeople, on: $0) }
      .map { AdminPlace(scope: $0, name: names[$0]) }
  }

  private func jobs() throws -> AdminHomeModel.Room {
    let counts = try store.jobCounts()
    let (waiting, dead) = (counts[.waiting] ?? 0, counts[.dead] ?? 0)
    return .init(
      title: "Jobs", address: "/admin/jobs",
      state: "\(waiting) waiting, \(counts[.running] ?? 0) running"
        + (dead > 0 ? ", \(dead) given up" : ""), needsAttention: dead > 0)
  }

  private func mail() throws -> AdminHomeModel.Room {
    let counts = try store.mailCounts()
    let dead = counts[.dead] ?? 0
    return .init(
      title: "Mail", address: "/admin/mail",
      state: "\((counts[.waiting] ?? 0) + (counts[.sending] ?? 0)) waiting"
        + (dead > 0 ? ", \(dead) given up" : ""), needsAttention: dead > 0)
  }

  private var imports: AdminHomeModel.Room {
    .init(
      title: "Imports", address: "/admin/imports",
      state: "\(request.site.catalogue.releases.count) releases held")
  }

  private var releases: AdminHomeModel.Room {
    .init(
      title: "Releases and index", address: "/admin/releases",
      state: request.site.index.map { "Run of \($0.run.computed.prefix(10))" }
        ?? "No index run yet", needsAttention: request.site.index == nil)
  }

  private func disk() throws -> AdminHomeModel.Room {
    guard let folder = store.folder,
      let system = try? FileManager.default.attributesOfFileSystem(forPath: folder),
      let free = system[.systemFreeSize] as? Int
    else { return .init(title: "Disk", address: "", state: "The data are in memory") }
    return .init(
      title: "Disk", address: "", state: "\(Format.whole(free / 1_000_000)) MB free",
      needsAttention: free < 500_000_000)
  }

  private var settings: AdminHomeModel.Room {
    let off = request.site.settings.areasOff.count
    return .init(
      title: "Settings", address: "/admin/settings",
      state: off == 0 ? "Every area is switched on" : "\(off) areas switched off")
  }
}
