import Accounts
import Foundation
import Store

/// The rooms that the hub and a council's part of it have in common.
struct AdminRooms {
  let request: PageRequest
  let place: AdminPlace
  private var store: Store { request.store }

  func people() throws -> AdminHomeModel.Room {
    let people = try place.isHub ? store.accounts() : store.accounts(on: place.scope)
    return .init(
      title: "People", address: place.path + "/people",
      state: people.count == 1 ? "1 account" : "\(people.count) accounts")
  }

  func invitations() throws -> AdminHomeModel.Room {
    let held = try store.openInvitations(on: place.isHub ? nil : place.scope)
    let open = held.count { $0.isOpen() }
    let old = held.count - open
    return .init(
      title: "Invitations", address: place.path + "/invitations",
      state: "\(open) open" + (old > 0 ? ", \(old) too old" : ""), needsAttention: old > 0)
  }

  func audit() throws -> AdminHomeModel.Room {
    let address = place.path + "/audit"
    guard place.isHub else {
      return .init(
        title: "Audit trail", address: address, state: "Who did what for \(place.name)")
    }
    guard let check = try store.lastAuditCheck() else {
      // The hub checks it every night; a new one has not come to that.
      let isNew = try store.isAuditNew()
      return .init(
        title: "Audit trail", address: address,
        state: isNew ? "Checked every night, first tonight" : "Never checked",
        needsAttention: !isNew)
    }
    let isOld = Timestamp.date(check.time).map { $0.timeIntervalSinceNow < -31 * 86_400 } ?? true
    return .init(
      title: "Audit trail", address: address,
      state: check.fault ?? "Whole when checked, \(MomentWords.minute(check.time))",
      needsAttention: check.fault != nil || isOld)
  }
}
