import HTTPTypes
import Hummingbird
import Synchronization

/// Rendered public pages by address, for one state of the data.
///
/// A page costs a fraction of a millisecond to make and nothing to keep; the cache holds at most
/// `capacity` bytes and forgets everything when the data change.
final class PageCache: Sendable {
  struct Entry: Sendable {
    var headers: HTTPFields
    var body: ByteBuffer
    var etag: String
  }

  private struct Held {
    var version = ""
    var entries: [String: Entry] = [:]
    var bytes = 0
  }

  private let held = Mutex(Held())
  private let capacity: Int
  /// What every answer carries; a kept page passes no middleware.
  let headers: SecurityHeaders

  init(headers: SecurityHeaders, capacity: Int = 64 << 20) {
    self.headers = headers
    self.capacity = capacity
  }

  func entry(for address: String, version: String) -> Entry? {
    held.withLock { $0.version == version ? $0.entries[address] : nil }
  }

  func keep(_ entry: Entry, for address: String, version: String) {
    held.withLock { held in
      if held.version != version || held.bytes > capacity {
        held = Held(version: version)
      }
      held.bytes += entry.body.readableBytes + address.utf8.count
      held.entries[address] = entry
    }
  }
}
