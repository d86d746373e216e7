import ArgumentParser
import Foundation
import Importers
import Logging
import Mail
import Metrics
import Productivity
import ServiceLifecycle
import Settings
import SignOn
import Store
import Telemetry
import Web

/// `touchstone serve`: the website.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the website.",
    discussion: """
      Examples:
        touchstone serve --pack Packs/england
        touchstone serve --host 0.0.0.0 --port 80 --data /var/lib/touchstone
        touchstone serve --config /etc/touchstone.yaml

      With --pack an empty data folder is filled first and the index computed. Stop with Ctrl-C;
      requests under way are finished. Every option can also stand in the configuration file or the
      environment; `touchstone config show` says what holds.
      """)

  @OptionGroup var server: ServerOptions
  @OptionGroup var mail: MailOptions
  @OptionGroup var data: DataOptions

  func validate() throws { _ = try data.configuration(server.flags) }

  func run() async throws {
    let settings = try data.configuration(server.flags)
    let host = settings.host
    try PortCheck(host: host, port: settings.port).check()
    let post = try mail.post(data: data)
    if let pack = settings.pack { try ImportTask.check(path: pack) }
    let store = try data.open()
    if let pack = settings.pack { try await FirstStart(store: store, pack: pack).run() }
    let registry = MetricsRegistry()
    let logger = ServerLog(settings: settings).logger
    MetricsSystem.bootstrap(registry)
    let operations = ServerOperations(store: store, settings: settings, registry: registry)
    let site = SiteApplication.Configuration(settings, operations: operations.operations)
    try store.keepSiteAddress(site.address)
    let application = try SiteApplication.build(
      store: store, configuration: site, logger: logger
    ) { port in
      Terminal.note("Touchstone is at http://\(host):\(port) (stop with Ctrl-C)")
      FirstStart.noteLink(
        store: store, address: settings.address ?? "http://\(host):\(port)")
    }
    // Services end in reverse order: requests under way first, then mail and jobs.
    let services: [any Service] =
      JobsTask(store: store, workers: settings.workers, logger: logger).services
      + (post.map {
        [Postman(store: store, transport: $0.transport, from: $0.from, logger: logger)]
      } ?? []) + [application]
    var group = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    group.maximumGracefulShutdownDuration = .seconds(20)
    try await ServiceGroup(configuration: group).run()
  }
}

extension SiteApplication.Configuration {
  /// What the site needs to know of the settings.
  init(_ settings: SiteConfiguration, operations: Operations = Operations()) {
    self.init(
      host: settings.host, port: settings.port, address: settings.address,
      trustedProxies: settings.trustedProxies)
    self.operations = operations
    signOn = settings.providers.map { SignOnClient(provider: $0) }
  }
}
