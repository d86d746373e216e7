import Foundation
import Hummingbird
import Store

/// Asks a reader who asks too often to wait, before any page is made.
struct Brake: RouterMiddleware {
  typealias Context = SiteContext

  let brake: RequestBrake
  let client: ClientAddress
  let refusals: RefusalBook

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let address = client.of(request, context)
    // Programs on the machine itself may ask as they like, and a proxy there that names nobody
    // must not slow all its readers down as one.
    guard !address.isEmpty, !ClientAddress.isLoopback(address) else {
      return try await next(request, context)
    }
    let place = Visitor(address: address).network
    guard let seconds = brake.wait(of: place, at: ProcessInfo.processInfo.systemUptime) else {
      return try await next(request, context)
    }
    refusals.keep(Refusal(.tooOften, client: address), to: context.logger)
    throw SiteError.tooOften(seconds: seconds)
  }
}
