import Foundation
import Store

extension HealthCheck {
  /// The checks of a store: it answers, its layout is this program's, its disk has room, and its
  /// queue is worked on.
  ///
  /// - Parameters:
  ///   - folder: the data folder.
  ///   - hasWorkers: whether this process works on the queue.
  public static func of(_ store: Store, folder: String, hasWorkers: Bool) -> [HealthCheck] {
    let base = [
      HealthCheck("database") { try store.isReachable() ? nil : "does not answer" },
      HealthCheck("layout") { try store.isLayoutCurrent() ? nil : "not this program's" },
      HealthCheck("disk") {
        guard let free = freeBytes(folder) else { return "cannot be read" }
        return free >= leastFreeBytes ? nil : "nearly full"
      },
    ]
    let jobs = HealthCheck("jobs") { try store.isQueueStuck() ? "not worked on" : nil }
    return hasWorkers ? base + [jobs] : base
  }

  /// Below this much room on the disk, nothing should be begun.
  public static let leastFreeBytes = 100 << 20

  /// Room on the disk of a folder.
  public static func freeBytes(_ folder: String) -> Int? {
    (try? FileManager.default.attributesOfFileSystem(forPath: folder))?[.systemFreeSize] as? Int
  }
}
