import Database
import Foundation
import Importers
import Sector
import Store
import TestSupport

/// Folders with the sample figures, made once for all tests of the program and never written to.
enum Sample {
  private static let root: String = {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "touchstone-sample-\(ProcessInfo.processInfo.processIdentifier)"
    ).path
    atexit { try? FileManager.default.removeItem(atPath: Sample.root) }
    return folder
  }()

  /// A pack.
  static let pack: String = try! {
    let folder = root + "/pack"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try PackWriter(info: PackInfo(name: "sample", title: "Sample", version: "1"))
      .write(contents, to: folder)
    return folder
  }()

  /// A data folder with the figures and an index run.
  static let data: String = try! {
    let folder = root + "/data"
    let store = try Store(folder: folder)
    try SampleStore.fill(store)
    _ = try store.computeIndex(settings: SampleStore.settings)
    try store.database.close()
    return folder
  }()

  private static var contents: PackContents {
    var contents = PackContents()
    contents.authorities = SampleData.authorities
    contents.reorganisations = SampleData.reorganisations
    contents.measures = SampleData.measures
    contents.releases = SampleData.releases
    contents.comparators = SampleData.comparators
    contents.deflators = SampleData.deflators
    contents.observations = SampleData.observations
    contents.lenses = SampleData.lenses.map { .init(id: $0.id, version: $0.version, text: $0.text) }
    return contents
  }

  /// A copy of the data folder at `path`, to be written to.
  static func copyData(to path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    // Through the engine: what was written last may stand in the file beside the database.
    let source = try SQLDatabase(path: data + "/" + Store.fileName)
    try source.copy(to: path + "/" + Store.fileName) { _ in }
    try source.close()
  }

  /// A copy of the pack at `path`, to be changed.
  static func copyPack(to path: String) throws {
    try FileManager.default.copyItem(atPath: pack, toPath: path)
  }

  /// Everything held in a data folder, as text.
  static func contents(of folder: String) throws -> [String] {
    let store = try Store(folder: folder)
    defer { try? store.database.close() }
    return try store.contents()
  }
}
