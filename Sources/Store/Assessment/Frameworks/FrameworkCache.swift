import Assessment
import Synchronization

/// Published frameworks that were read before: their text never changes.
final class FrameworkCache: Sendable {
  private struct Key: Hashable {
    var id: String
    var version: Int
  }

  private let held = Mutex<[Key: Framework]>([:])

  func framework(
    _ id: String, _ version: Int, read: () throws -> Framework?
  ) rethrows -> Framework? {
    if let framework = known(id, version) { return framework }
    guard let framework = try read() else { return nil }
    held.withLock { $0[Key(id: id, version: version)] = framework }
    return framework
  }

  /// A version that was read before.
  func known(_ id: String, _ version: Int) -> Framework? {
    held.withLock { $0[Key(id: id, version: version)] }
  }
}
