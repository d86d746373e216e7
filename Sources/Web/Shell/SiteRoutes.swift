import Accounts
import HTTPTypes
import Hummingbird
import Store

/// Where areas register their pages: asks whether the caller may, parses the request, calls the
/// page and renders its answer.
public struct SiteRoutes {
  /// A page: a request in, an answer out.
  public typealias Page = @Sendable (PageRequest) async throws -> PageResponse

  let router: Router<SiteContext>
  let registry: RouteRegistry
  let owners: RouteOwners
  let desk: FrontDesk

  /// Adds a page that is read. `formats` are the forms it has beside HTML.
  public func get(
    _ path: String, access: Access, formats: [PageFormat] = [], _ page: @escaping Page
  ) {
    registry.add(RouteRecord(method: "GET", path: path, access: access, formats: formats))
    let route = Route(access: access, formats: formats, page: page)
    let desk = desk
    let handle: @Sendable (Request, SiteContext) async throws -> Response = { request, context in
      try await desk.read(route, request, context)
    }
    router.get(RouterPath(path), use: handle)
    router.head(RouterPath(path), use: handle)
    guard !path.hasSuffix("}") else { return }
    for format in formats {
      router.get(RouterPath("\(path).\(format.rawValue)"), use: handle)
    }
  }

  /// Adds what a form does. The form must carry `PageRequest.token`.
  ///
  /// - Parameters:
  ///   - bodyLimit: most bytes that the form may send, files included.
  ///   - isFromOutside: true for the few addresses that prove themselves by a secret in their path
  ///     and are called without a page of ours, such as one-click unsubscribing.
  public func post(
    _ path: String, access: Access, bodyLimit: Int = 256 << 10, isFromOutside: Bool = false,
    _ page: @escaping Page
  ) {
    registry.add(RouteRecord(method: "POST", path: path, access: access, formats: []))
    let route = Route(
      access: access, bodyLimit: bodyLimit, isFromOutside: isFromOutside, page: page)
    let desk = desk
    router.post(RouterPath(path)) { request, context in
      try await desk.take(route, request, context)
    }
  }

  /// Tells whose an object is that a path names as `{parameter}`; nil where there is none.
  public func owner(
    of parameter: String, _ lookup: @escaping @Sendable (Store, String) throws -> Scope?
  ) {
    owners.set(parameter, lookup)
  }
}

/// What the front desk knows of a route.
struct Route: Sendable {
  var access: Access
  var formats: [PageFormat] = []
  var bodyLimit = 0
  var isFromOutside = false
  var page: SiteRoutes.Page
}
