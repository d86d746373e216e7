import Foundation
import Productivity
import Store

/// Fills an empty data folder from a pack and computes the first index run; does nothing where
/// that was done before.
struct FirstStart {
  let store: Store
  let pack: String

  func run() async throws {
    if try store.catalogue().isEmpty {
      Terminal.note("Loading \(pack) ...")
      let report = try await ImportTask(store: store, path: pack).run()
      Terminal.note(ImportText(report).text)
    }
    if try store.newestRunID() == nil {
      Terminal.note("Computing the index ...")
      let computation = try IndexTask(store: store).run()
      Terminal.note(IndexTask.summary(of: computation))
    }
  }

  /// Tells whoever starts a new hub how to come in; says nothing once the hub has its people.
  static func noteLink(store: Store, address: String) {
    do {
      guard let path = try store.firstStewardLink(from: "command serve") else { return }
      Terminal.note(
        "Nobody runs this hub yet. Sign in as its steward, within an hour:\n  \(address)\(path)")
    } catch {
      Terminal.complain("no link to sign in could be made: \(error)")
    }
  }
}
