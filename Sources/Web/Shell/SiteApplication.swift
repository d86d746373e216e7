import HTTPTypes
import Hummingbird
import Logging
import ServiceLifecycle
import Store

/// The site as a pure function of its configuration and store.
public enum SiteApplication {
  /// Where the server listens and how it speaks of itself.
  public struct Configuration: Sendable {
    public var host: String
    public var port: Int

    public init(host: String = "127.0.0.1", port: Int = 8080) {
      self.host = host
      self.port = port
    }
  }

  /// Builds the application; nothing listens before it runs.
  ///
  /// - Parameters:
  ///   - services: what runs beside the server and ends with it, such as the postman.
  ///   - onRunning: called once when the server listens, with the port.
  public static func build(
    store: Store, configuration: Configuration = Configuration(),
    services: [any Service] = [], logger: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws -> some ApplicationProtocol {
    let (router, _) = try router(store: store)
    return Application(
      router: router,
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        serverName: "touchstone"),
      services: services,
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      logger: logger)
  }

  /// Every route of the site with who may call it.
  public static func routes(store: Store) throws -> [RouteRecord] {
    try router(store: store).registry.routes
  }

  static func router(store: Store) throws -> (router: SiteRouter, registry: RouteRegistry) {
    let router = Router(context: SiteContext.self)
    let chrome = SiteChrome(areas: SiteAreas.all)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(chrome: chrome))
    AssetRoutes.add(to: router)
    let registry = RouteRegistry()
    let (state, cache) = (try SiteState(store: store), PageCache())
    let routes = SiteRoutes(
      router: router, state: state, registry: registry, chrome: chrome, cache: cache)
    for area in SiteAreas.all { area.addRoutes(to: routes) }
    return (SiteRouter(router: router, cache: cache, state: state), registry)
  }
}
