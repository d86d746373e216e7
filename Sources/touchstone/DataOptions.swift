import ArgumentParser
import Foundation
import Store
import Synchronization

/// Where the data live: the flag before the environment before the default.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long, help: "The data folder (default: TOUCHSTONE_DATA, or ./data).",
    completion: .directory)
  var data: String?

  var folder: String {
    data ?? ProcessInfo.processInfo.environment["TOUCHSTONE_DATA"] ?? "data"
  }

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
  func openIfPresent() throws -> Store? {
    let path = (folder as NSString).appendingPathComponent(Store.fileName)
    return FileManager.default.fileExists(atPath: path) ? try open() : nil
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
