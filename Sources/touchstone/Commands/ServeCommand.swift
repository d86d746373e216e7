import ArgumentParser
import Foundation
import Importers
import Logging
import Mail
import Productivity
import ServiceLifecycle
import Settings
import Store
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
    var logger = Logger(label: "touchstone")
    logger.logLevel = .warning
    let application = try SiteApplication.build(
      store: store, configuration: .init(settings), logger: logger
    ) { port in
      Terminal.note("Touchstone is at http://\(host):\(port) (stop with Ctrl-C)")
      FirstStart.noteLink(store: store, address: "http://\(host):\(port)")
    }
    // Services end in reverse order: requests under way first, then mail and jobs.
    let services: [any Service] =
      JobsTask(store: store, workers: settings.workers, logger: logger).services
      + (post.map {
        [Postman(store: store, transport: $0.transport, from: $0.from, logger: logger)]
      } ?? []) + [application]
    try await ServiceGroup(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
    ).run()
  }
}

extension SiteApplication.Configuration {
  /// What the site needs to know of the settings.
  init(_ settings: SiteConfiguration) {
    self.init(
      host: settings.host, port: settings.port, address: settings.address,
      trustedProxies: Set(settings.trustedProxies.map(\.description)))
  }
}
