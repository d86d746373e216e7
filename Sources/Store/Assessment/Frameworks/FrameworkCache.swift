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
    let key = Key(id: id, version: version)
    if let framework = held.withLock({ $0[key] }) { return framework }
    guard let framework = try read() else { return nil }
    held.withLock { $0[key] = framework }
    return framework
  }
}
