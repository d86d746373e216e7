import HTML
import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into a page that says what was wrong and where to go, or into one JSON
/// sentence for programs; what went wrong inside is logged and never shown.
struct ErrorPages: RouterMiddleware {
  typealias Context = SiteContext

  let chrome: SiteChrome
  let state: SiteState
  let visitors: Visitors

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as SiteError {
      if let note = error.note { context.logger.warning("\(note)") }
      return answer(error, to: request)
    } catch let error as HTTPError where error.status.code < 500 {
      return answer(Self.explained(error), to: request)
    } catch {
      let path = RequestObserver.path(request.uri.path, context.endpointPath)
      context.logger.error("page failed", metadata: ["path": "\(path)", "error": "\(error)"])
      return answer(Self.unexpected, to: request)
    }
  }

  private func answer(_ error: SiteError, to request: Request) -> Response {
    var response = page(error, to: request)
    response.headers[.cacheControl] = "no-store"
    if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }

  private func page(_ error: SiteError, to request: Request) -> Response {
    if request.uri.path.hasSuffix(".json") {
      var page = PageResponse.json(encoding: ["error": error.message])
      page.status = error.status
      return Response(page)
    }
    var chrome = (try? visitors.visit(request)).map(chrome.for) ?? chrome
    if let site = try? state.snapshot() { chrome = chrome.following(site.settings) }
    return Response(
      .html(ErrorView(error: error, chrome: chrome).render(), status: error.status))
  }

  private static func explained(_ error: HTTPError) -> SiteError {
    switch error.status {
    case .notFound: .notFound()
    case .contentTooLarge: .tooLarge
    default:
      SiteError(
        status: error.status.code, title: "We could not do that",
        message: "The address or what was sent with it could not be understood.")
    }
  }

  private static let unexpected = SiteError(
    status: 500, title: "Sorry, something went wrong on our side",
    message: "Nothing was changed. Try again in a minute; if it happens again, tell the people "
      + "who run this site what you did.")
}
