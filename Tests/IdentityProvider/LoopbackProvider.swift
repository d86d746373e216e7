import Hummingbird
import Logging
import ServiceLifecycle
import Synchronization

/// A small identity provider on this machine, which behaves as real ones do: discovery, keys, an
/// authorisation address that sends the browser straight back, and a token address that checks the
/// secret, the code and PKCE. Tests change its `behaviour` to see what the hub makes of a bad one.
public final class LoopbackProvider: Sendable {
  public static let clientID = "touchstone"
  public static let secret = "hush: 100% secret"

  private let held = Mutex(State())

  struct State: Sendable {
    var address = ""
    var behaviour = Behaviour()
    var codes: [String: Ticket] = [:]
    var requests: [String] = []
  }

  /// What a code stands for.
  struct Ticket: Sendable {
    var challenge: String
    var nonce: String
    var callback: String
  }

  /// Runs a provider while `body` runs.
  public static func run<Value: Sendable>(
    _ body: @escaping @Sendable (LoopbackProvider) async throws -> Value
  ) async throws -> Value {
    let provider = LoopbackProvider()
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    var logger = Logger(label: "provider")
    logger.logLevel = .critical
    let application = Application(
      router: provider.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }, logger: logger)
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      let services = ServiceGroup(
        configuration: .init(services: [application], logger: logger))
      group.addTask {
        try await services.run()
        return nil
      }
      group.addTask {
        for await port in ports {
          provider.update { $0.address = "http://127.0.0.1:\(port)" }
          break
        }
        return try await body(provider)
      }
      defer { group.cancelAll() }
      while let result = try await group.next() {
        if let result { return result }
      }
      throw CancellationError()
    }
  }

  /// Address without a slash at its end; also the issuer.
  public var address: String { read { $0.address } }

  public var behaviour: Behaviour {
    get { read { $0.behaviour } }
    set { update { $0.behaviour = newValue } }
  }

  /// The paths that were asked for, in order.
  public var requests: [String] { read { $0.requests } }

  func read<Value: Sendable>(_ body: (State) -> Value) -> Value { held.withLock { body($0) } }

  func update<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
    held.withLock { body(&$0) }
  }
}
