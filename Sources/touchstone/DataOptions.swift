import ArgumentParser
import Foundation
import Settings
import Store
import Synchronization

/// Where the data live, and which configuration file is read.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long, help: "The data folder (default: TOUCHSTONE_DATA, or ./data).",
    completion: .directory)
  var data: String?

  @Option(
    name: .long,
    help: """
      The configuration file (default: TOUCHSTONE_CONFIG, or touchstone.yaml in the data folder).
      """,
    completion: .file(extensions: ["yaml"]))
  var config: String?

  func validate() throws { _ = try configuration() }

  /// The settings as they stand with those given on the command line.
  func configuration(_ flags: [SettingKey: String?] = [:]) throws -> SiteConfiguration {
    var given = flags.compactMapValues { $0 }
    given[.data] = data
    do {
      return try SiteConfiguration(flags: given, config: config)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// The data folder. `validate` has seen that the configuration can be read.
  var folder: String { (try? configuration().dataFolder) ?? "data" }

  /// Opens the store, making it where it does not exist. The folder counts as in use until the
  /// program ends.
  func open() throws -> Store {
    let before = try DataLock(folder: folder, for: .shared)
    let store = try Store(folder: folder)
    let lock = try before ?? DataLock(folder: folder, for: .shared)
    Self.locks.withLock { $0.append(lock) }
    return store
  }

  private static let locks = Mutex<[DataLock?]>([])

  /// Opens the store where there is one; a command that only reads makes none.
  func openIfPresent() throws -> Store? { isPresent ? try open() : nil }

  /// Whether the data folder holds a database.
  var isPresent: Bool {
    FileManager.default.fileExists(
      atPath: (folder as NSString).appendingPathComponent(Store.fileName))
  }

  /// Opens a store that must exist already.
  func openPresent() throws -> Store {
    guard let store = try openIfPresent() else {
      throw CommandFailure(
        .notFound, "The data folder '\(folder)' holds no database. Name another with --data.")
    }
    return store
  }

  /// Opens a store that must hold data already.
  func openFilled() throws -> Store {
    guard let store = try openIfPresent(), try !store.catalogue().isEmpty else {
      throw CommandFailure(
        .notFound,
        "The data folder '\(folder)' holds no data yet. "
          + "Load some with `touchstone import Packs/england`.")
    }
    return store
  }
}
