import Foundation
import HTTPTypes
import Hummingbird
import Store

/// Where areas register their pages: parses the request, asks whether the caller may, calls the
/// page and renders its answer.
public struct SiteRoutes {
  /// A page: a request in, an answer out.
  public typealias Page = @Sendable (PageRequest) async throws -> PageResponse

  let router: Router<SiteContext>
  let state: SiteState
  let registry: RouteRegistry
  /// Name, navigation and foot of every page.
  let chrome: SiteChrome
  let cache: PageCache

  /// Adds a page that is read. `formats` are the forms it has beside HTML.
  public func get(
    _ path: String, access: Access, formats: [PageFormat] = [], _ page: @escaping Page
  ) {
    registry.add(RouteRecord(method: "GET", path: path, access: access, formats: formats))
    let (state, cache) = (state, cache)
    let handle: @Sendable (Request, SiteContext) async throws -> Response = { request, context in
      let site = try state.snapshot()
      return try await cache.answer(request, version: site.version) {
        try await page(
          PageRequest(
            request, parameters: context.parameters, formats: formats, site: site,
            store: state.store))
      }
    }
    router.get(RouterPath(path), use: handle)
    router.head(RouterPath(path), use: handle)
    guard !path.hasSuffix("}") else { return }
    for format in formats {
      router.get(RouterPath("\(path).\(format.rawValue)"), use: handle)
    }
  }
}

extension PageRequest {
  fileprivate init(
    _ request: Request, parameters: Parameters, formats: [PageFormat], site: SiteSnapshot,
    store: Store
  ) {
    let split = PageFormat.split(request.uri.path)
    let isKnown = split.format == .html || formats.contains(split.format)
    path = isKnown ? split.stem : request.uri.path
    format = isKnown ? split.format : .html
    let ending = format == .html ? "" : "." + format.rawValue
    self.parameters = Dictionary(
      parameters.map { name, value in
        (String(name), String(value).removingEnding(ending).percentDecoded)
      }, uniquingKeysWith: { first, _ in first })
    query = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
    self.site = site
    self.store = store
  }
}

extension String {
  fileprivate func removingEnding(_ ending: String) -> String {
    !ending.isEmpty && hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }

  fileprivate var percentDecoded: String { removingPercentEncoding ?? self }
}

extension Response {
  /// The site's answer as the server sends it.
  init(_ page: PageResponse) {
    self.init(
      status: HTTPResponse.Status(code: page.status), headers: page.headerFields,
      body: .init(byteBuffer: ByteBuffer(bytes: page.body)))
  }
}

extension PageResponse {
  var headerFields: HTTPFields {
    var fields: HTTPFields = [.contentType: contentType]
    for (name, value) in headers {
      if let field = HTTPField.Name(name) { fields[field] = value }
    }
    return fields
  }
}
