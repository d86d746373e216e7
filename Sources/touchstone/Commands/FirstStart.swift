import Foundation
import Productivity
import Store

/// Fills an empty data folder from a pack, computes the first index run, fills an empty library with
/// the shipped list and publishes the shipped framework; does nothing where that was done before.
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
    try fillLibrary()
    try loadFramework()
  }

  private func fillLibrary() throws {
    guard try store.isLibraryEmpty(),
      let list = ShippedContent.path("resources/resources.csv", pack: pack)
    else { return }
    Terminal.note("Filling the library ...")
    let report = try LibraryTask(store: store).take(list)
    Terminal.note(ImportText(summary: report.summary, rejections: report.rejections).text)
  }

  private func loadFramework() throws {
    guard try store.newestFrameworks().isEmpty,
      let file = ShippedContent.path("framework/improvement.yaml", pack: pack)
    else { return }
    Terminal.note("Publishing the framework of the self-assessment ...")
    try store.loadFramework(
      TextFile.read(file), file: file, by: .console, from: "command serve")
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
