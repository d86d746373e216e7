import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Takes every request for a page: who asks, may they, is it kept already, and only then the page.
struct FrontDesk: Sendable {
  let state: SiteState
  let gate: Gate
  let visitors: Visitors
  let cache: PageCache
  let refusals: RefusalBook
  /// Name, navigation and foot of every page.
  let chrome: SiteChrome
  let configuration: SiteApplication.Configuration
  /// Most bytes that are read of a form whose sender may not send it: enough to give typed text
  /// back, too little to fill the memory.
  static let strangersLimit = 256 << 10

  /// A page that is read.
  func read(_ route: Route, _ request: Request, _ context: SiteContext) async throws -> Response {
    let site = try state.snapshot()
    let isKept = route.access == .anyone && !Visitors.isKnown(request)
    if isKept, let kept = cache.answer(request, version: site.version) { return kept }
    if site.settings.isOff(request.uri.path) { throw SiteError.switchedOff }
    let visit = try visitors.visit(request)
    let asked = pageRequest(request, context, route: route, visit: visit, site: site)
    let scope = try gate.scope(of: route.access.subject, parameters: asked.parameters)
    var page = try await watching(asked, route, scope, context) {
      if let instead = try refusal(of: route, asked, on: scope) { return instead }
      return try await route.page(asked)
    }
    page.isPersonal = page.isPersonal || visit.isPersonal
    if isKept, !page.isPersonal, page.status == 200 {
      return cache.keep(page, for: request, version: site.version)
    }
    return answer(page, to: visit)
  }

  /// A form that was sent.
  func take(_ route: Route, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (site, visit) = (try state.snapshot(), try visitors.visit(request))
    if site.settings.isOff(request.uri.path) { throw SiteError.switchedOff }
    let asked = pageRequest(request, context, route: route, visit: visit, site: site)
    let scope = try gate.scope(of: route.access.subject, parameters: asked.parameters)
    let mayFile =
      gate.decide(route.access, visit, on: scope, settings: site.settings)
      == .allowed
    let limit = mayFile ? route.bodyLimit : min(route.bodyLimit, Self.strangersLimit)
    var page = try await watching(asked, route, scope, context) {
      var asked = asked
      asked.form = try await form(of: request, limit: limit)
      if !route.isFromOutside { try check(request, asked.form, visit) }
      do {
        if let instead = try refusal(of: route, asked, on: scope) { return instead }
        defer { state.expire() }
        return try await route.page(asked)
      } catch var error as SiteError {
        // Whatever a form is refused for, what was typed into it comes back.
        error.typed = error.typed ?? asked.form
        throw error
      }
    }
    page.isPersonal = true
    return answer(page, to: visit)
  }

  /// Does `work`, and keeps it where the reader is turned away.
  private func watching(
    _ asked: PageRequest, _ route: Route, _ scope: Scope?, _ context: SiteContext,
    _ work: () async throws -> PageResponse
  ) async throws -> PageResponse {
    do {
      return try await work()
    } catch {
      if let scope, let reason = (error as? SiteError)?.refusal {
        refusals.keep(
          Refusal(reason, of: asked, action: route.access.action, on: scope), to: context.logger)
      }
      throw error
    }
  }

  private func answer(_ page: PageResponse, to visit: Visit) -> Response {
    var response = Response(page)
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    if page.isPersonal { response.headers[HTTPField.Name("X-Robots-Tag")!] = "noindex" }
    visitors.write(page, of: visit, to: &response)
    return response
  }

  /// What to answer instead of the page where the policy says no; nil where it says yes.
  private func refusal(
    of route: Route, _ asked: PageRequest, on scope: Scope?
  ) throws -> PageResponse? {
    switch gate.decide(route.access, asked.visit, on: scope, settings: asked.site.settings) {
    case .allowed: return nil
    case .signInFirst where asked.isRead && asked.format == .html:
      return .redirect(to: "/account/sign-in?next=" + asked.address.urlEncoded)
    case .secondFactorFirst where asked.isRead && asked.format == .html:
      return .redirect(to: "/account/second-factor?next=" + asked.address.urlEncoded)
    case .signInFirst:
      throw asked.isRead ? SiteError.signInFirst : SiteError.signedOutMeanwhile(asked.form)
    case .secondFactorFirst: throw SiteError.secondFactorFirst
    case .refused: throw SiteError.refused
    case .hidden: throw SiteError.hidden
    }
  }

  private func form(of request: Request, limit: Int) async throws -> FormContents {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw SiteError.tooLarge
    }
    do {
      return try FormDecoder.decode(
        Array(body.readableBytesView), contentType: request.headers[.contentType] ?? "")
    } catch {
      throw SiteError.unreadableForm(status: error == .unknownType ? 415 : 400)
    }
  }

  /// A form must come from a page of ours that was made for this browser.
  private func check(
    _ request: Request, _ form: FormContents, _ visit: Visit
  ) throws {
    guard SameOrigin.holds(for: request) else { throw SiteError.foreignForm }
    guard visit.accepts(token: form.text(Visit.tokenName)) else {
      throw visit.signedIn == nil ? SiteError.signedOutMeanwhile(form) : SiteError.staleForm(form)
    }
  }

  private func pageRequest(
    _ request: Request, _ context: SiteContext, route: Route, visit: Visit, site: SiteSnapshot
  ) -> PageRequest {
    var asked = PageRequest(
      request, parameters: context.parameters, formats: route.formats, site: site,
      store: state.store)
    asked.visit = visit
    asked.client = Visitor(
      address: ClientAddress(trusted: configuration.trustedProxies).of(request, context),
      browser: request.headers[.userAgent] ?? "")
    asked.siteAddress = configuration.address
    asked.isFromOwnSite = SameOrigin.holds(for: request)
    asked.signOnChoices = configuration.signOn.map { ($0.provider.id, $0.provider.name) }
    asked.chrome = chrome.for(visit).following(site.settings)
    return asked
  }
}

extension PageRequest {
  init(
    _ request: Request, parameters: Parameters, formats: [PageFormat], site: SiteSnapshot,
    store: Store
  ) {
    let split = PageFormat.split(request.uri.path)
    let isKnown = split.format == .html || formats.contains(split.format)
    let format = isKnown ? split.format : .html
    let ending = format == .html ? "" : "." + format.rawValue
    self.init(
      path: isKnown ? split.stem : request.uri.path, format: format,
      parameters: Dictionary(
        parameters.map { name, value in
          (String(name), String(value).removingEnding(ending).percentDecoded)
        }, uniquingKeysWith: { first, _ in first }),
      query: FormDecoder.query(request.uri.query ?? ""), site: site, store: store)
    isRead = request.method == .get || request.method == .head
    address = request.uri.string
  }
}

extension String {
  fileprivate func removingEnding(_ ending: String) -> String {
    !ending.isEmpty && hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }

  fileprivate var percentDecoded: String { removingPercentEncoding ?? self }

  /// As a value in the question part of an address.
  var urlEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .urlValue) ?? ""
  }
}

extension CharacterSet {
  fileprivate static let urlValue = CharacterSet.alphanumerics.intersection(
    CharacterSet(charactersIn: Unicode.Scalar(0)..<Unicode.Scalar(128))
  ).union(CharacterSet(charactersIn: "-._~/"))
}
