import ArgumentParser
import Foundation
import Productivity
import Store

/// `touchstone doctor`: what is installed, what is loaded, what is stale.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is installed, what data are loaded and what is stale.",
    discussion: "The exit code is 0 when all is well, and 65 when something needs attention.")

  @OptionGroup var data: DataOptions

  func run() throws {
    let findings = try Diagnosis(data: data).findings()
    for finding in findings { print(finding.line) }
    if findings.contains(where: { $0.isTrouble }) {
      throw ExitCode(CommandFailure.Code.data.rawValue)
    }
  }
}

/// One thing the doctor looked at.
struct Finding {
  var title: String
  var text: String
  var isTrouble = false

  var line: String { "\(isTrouble ? "!" : " ") \(title): \(text)" }
}

/// Looks at the data folder, the figures and the newest run.
struct Diagnosis {
  let data: DataOptions

  func findings() throws -> [Finding] {
    let path = (data.folder as NSString).appendingPathComponent(Store.fileName)
    guard FileManager.default.fileExists(atPath: path) else {
      return [program] + configuration + [
        Finding(
          title: "Data folder",
          text: "'\(data.folder)' holds no database yet; load one with `touchstone import "
            + "Packs/england`", isTrouble: true)
      ]
    }
    let store = try data.open()
    return [program] + configuration + [folder(path), try figures(in: store)]
      + (try imports(in: store)) + (try lenses(in: store)) + (try running(store))
  }

  private var program: Finding {
    Finding(title: "Touchstone", text: Touchstone.configuration.version)
  }

  private func folder(_ path: String) -> Finding {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? Int ?? 0) / 1_000_000
    let system = try? FileManager.default.attributesOfFileSystem(forPath: data.folder)
    let free = (system?[.systemFreeSize] as? Int ?? 0) / 1_000_000
    return Finding(
      title: "Data folder", text: "'\(data.folder)', database \(size) MB, \(free) MB of disk free",
      isTrouble: free < 200)
  }

  private func figures(in store: Store) throws -> Finding {
    let catalogue = try store.catalogue()
    let count = try store.figureCount()
    return Finding(
      title: "Figures",
      text: "\(count) of \(catalogue.measures.count) measures for "
        + "\(catalogue.register.authorities.count) councils, from \(catalogue.releases.count) releases",
      isTrouble: count == 0)
  }

  private func imports(in store: Store) throws -> [Finding] {
    guard let last = try store.imports(limit: 1).first else { return [] }
    let summary = last.summary
    return [
      Finding(
        title: "Last import",
        text: "\(last.path) on \(last.finished): \(summary.itemsIn) in, \(summary.stored) stored, "
          + "\(summary.rejected) rejected")
    ]
  }

  private func lenses(in store: Store) throws -> [Finding] {
    let texts = try store.lensTexts()
    let lenses = Finding(
      title: "Lenses", text: texts.isEmpty ? "none" : texts.map(\.id).joined(separator: ", "),
      isTrouble: texts.isEmpty)
    guard let index = try store.newestRunID().flatMap({ try store.indexRun($0) }) else {
      return [
        lenses,
        Finding(
          title: "Index", text: "not computed yet; run `touchstone index compute`",
          isTrouble: true),
      ]
    }
    return [lenses, try run(index, in: store)]
  }

  private func run(_ index: IndexRunRecord, in store: Store) throws -> Finding {
    let isStale = try store.isStale(index)
    return Finding(
      title: "Index",
      text: "run \(index.id.prefix(8)) of \(index.computed), \(index.lenses.count) lenses"
        + (isStale ? "; figures or lenses changed since: run `touchstone index compute`" : ""),
      isTrouble: isStale)
  }
}
