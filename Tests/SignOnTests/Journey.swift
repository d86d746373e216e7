import Foundation
import IdentityProvider
import Synchronization
import Testing

@testable import SignOn

/// One sign-in as a browser makes it: to the provider and back.
struct Journey: Sendable {
  let provider: LoopbackProvider
  let client: SignOnClient
  let clock: Clock

  /// A clock that tests can put forward.
  final class Clock: Sendable {
    private let ahead = Mutex(0.0)
    var now: Date { Date(timeIntervalSinceNow: ahead.withLock { $0 }) }
    func advance(by seconds: Double) { ahead.withLock { $0 += seconds } }
  }

  static let callback = "http://127.0.0.1:8080/account/sign-on/council/back"

  /// Over the network, with time enough for a machine that runs every other test too.
  static let patientFetch: SignOnClient.Fetch = { request in
    var request = request
    request.seconds = 300
    return try await ProviderNetwork.fetch(request)
  }

  init(
    _ provider: LoopbackProvider, change: (inout SignOnProvider) -> Void = { _ in },
    fetch: @escaping SignOnClient.Fetch = Self.patientFetch
  ) {
    self.provider = provider
    var configuration = SignOnProvider(
      id: "council", name: "Birchbury Council", issuer: provider.address,
      clientID: LoopbackProvider.clientID)
    configuration.clientSecret = Secret(LoopbackProvider.secret)
    configuration.domains = [SignOnProvider.everyDomain]
    change(&configuration)
    let clock = Clock()
    self.clock = clock
    client = SignOnClient(provider: configuration, fetch: fetch, now: { clock.now })
  }

  /// Goes the whole way.
  func signIn() async throws -> SignOnIdentity {
    let (address, pending) = try await client.begin(callback: Self.callback)
    return try await client.finish(try await Self.visit(address), pending: pending)
  }

  /// The person of a sign-in that must work.
  func person() async -> SignOnIdentity? {
    do {
      return try await signIn()
    } catch {
      Issue.record(error)
      return nil
    }
  }

  /// The error of a sign-in that must fail.
  func failure() async -> SignOnError? {
    do {
      _ = try await signIn()
      return nil
    } catch {
      return error as? SignOnError
    }
  }

  /// Opens the provider's page and gives the question part of where it sends the browser.
  static func visit(_ address: URL) async throws -> [String: String] {
    let answer = try await Browser.open(address)
    let items = URLComponents(string: answer)?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
  }
}
