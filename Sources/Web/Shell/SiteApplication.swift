import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Settings
import SignOn
import Store

/// The site as a pure function of its configuration and store.
public enum SiteApplication {
  /// Where the server listens and how it speaks of itself.
  public struct Configuration: Sendable {
    public var host: String
    public var port: Int
    /// The site's public address, without a slash at its end: for links in mail, and to know
    /// whether cookies travel by HTTPS only.
    public var address: String
    /// Addresses of proxies whose word about the client is believed.
    public var trustedProxies: [NetworkRange]
    /// What the operator gets to see.
    public var operations = Operations()
    /// How much one place on the network may ask for.
    var brake = RequestBrake.Limits()
    /// Identity services for single sign-on.
    public var signOn: [SignOnClient] = []

    public init(
      host: String = "127.0.0.1", port: Int = 8080, address: String? = nil,
      trustedProxies: [NetworkRange] = []
    ) {
      self.host = host
      self.port = port
      self.address = address ?? "http://\(host):\(port)"
      self.trustedProxies = trustedProxies
    }
  }

  /// Builds the application; nothing listens before it runs.
  ///
  /// - Parameter onRunning: called once when the server listens, with the port.
  public static func build(
    store: Store, configuration: Configuration = Configuration(), logger: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws -> some ApplicationProtocol {
    let router = try router(store: store, configuration: configuration).router
    return Application(
      router: router, server: ConnectionLimits.server,
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        serverName: "touchstone",
        availableConnectionsDelegate: MaximumAvailableConnections(ConnectionLimits.mostAtOnce)),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      logger: logger)
  }

  /// Every route of the site with who may call it.
  public static func routes(store: Store) throws -> [RouteRecord] {
    try router(store: store).registry.routes
  }

  static func router(
    store: Store, configuration: Configuration = Configuration(),
    areas: [any SiteArea] = SiteAreas.all
  ) throws -> (router: SiteRouter, registry: RouteRegistry, owners: RouteOwners) {
    let router = Router(context: SiteContext.self)
    let chrome = SiteChrome(areas: areas)
    let isSecure = configuration.address.hasPrefix("https:")
    let visitors = Visitors(store: store, secret: store.secret, isSecure: isSecure)
    let headers = SecurityHeaders(isSecure: isSecure)
    router.add(middleware: headers)
    let (state, cache) = (try SiteState(store: store), PageCache(headers: headers))
    let owners = RouteOwners()
    router.add(middleware: ErrorPages(chrome: chrome, state: state, visitors: visitors))
    let client = ClientAddress(trusted: configuration.trustedProxies)
    let refusals = RefusalBook(store: store)
    router.add(
      middleware: Brake(
        brake: RequestBrake(configuration.brake), client: client, refusals: refusals))
    AssetRoutes.add(to: router)
    OperationsRoutes(operations: configuration.operations).add(to: router)
    let registry = RouteRegistry()
    let desk = FrontDesk(
      state: state, gate: Gate(owners: owners, store: store), visitors: visitors, cache: cache,
      refusals: refusals, chrome: chrome, configuration: configuration)
    let routes = SiteRoutes(router: router, registry: registry, owners: owners, desk: desk)
    for area in areas { area.addRoutes(to: routes) }
    let observer = RequestObserver(
      metrics: configuration.operations.registry.map(RequestMetrics.init),
      client: client)
    return (
      SiteRouter(router: router, cache: cache, state: state, observer: observer), registry, owners
    )
  }
}
