import HTTPTypes
import Hummingbird

/// Answers pages that are kept in memory before anything else is asked; the router answers the rest.
///
/// A kept page carries all its headers already, so that it passes neither the router nor the
/// middleware. Only public pages are kept (docs/decisions/0005-page-cache.md).
struct SiteResponder: HTTPResponder {
  typealias Context = SiteContext

  let cache: PageCache
  let state: SiteState
  let routed: RouterResponder<SiteContext>
  let observer: RequestObserver

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    let start = ContinuousClock.now
    var response = try await answer(to: request, context: context)
    observer.note(request, context, &response, since: start)
    return response
  }

  private func answer(to request: Request, context: SiteContext) async throws -> Response {
    if request.method == .get || request.method == .head, !Visitors.isKnown(request),
      let version = try? state.version(), let kept = cache.answer(request, version: version)
    {
      return kept
    }
    let response = try await routed.respond(to: request, context: context)
    // A body after a head would be read as the beginning of the next answer.
    return request.method == .head ? response.createHeadResponse() : response
  }
}

/// The site's routes with the cache of pages before them.
struct SiteRouter: HTTPResponderBuilder {
  let router: Router<SiteContext>
  let cache: PageCache
  let state: SiteState
  let observer: RequestObserver

  func buildResponder() -> SiteResponder {
    SiteResponder(
      cache: cache, state: state, routed: router.buildResponder(), observer: observer)
  }
}
