import Synchronization

/// Every route of the site with who may call it, for the documentation and the tests that hold
/// both against each other.
public final class RouteRegistry: Sendable {
  private let held = Mutex<[RouteRecord]>([])

  public init() {}

  /// The routes in the order in which they were added.
  public var routes: [RouteRecord] { held.withLock { $0 } }

  func add(_ route: RouteRecord) { held.withLock { $0.append(route) } }
}

/// One route as it was registered.
public struct RouteRecord: Sendable, Hashable {
  public var method: String
  public var path: String
  public var access: Access
  public var formats: [PageFormat]
}
