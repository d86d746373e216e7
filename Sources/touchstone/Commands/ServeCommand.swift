import ArgumentParser
import Foundation
import Importers
import Logging
import Mail
import Productivity
import ServiceLifecycle
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

      With --pack an empty data folder is filled first and the index computed. Stop with Ctrl-C;
      requests under way are finished.
      """)

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on.")
  var port = 8080

  @Option(help: "A pack to load first when the data folder is empty.", completion: .directory)
  var pack: String?

  @Option(help: "Jobs done side by side in this process; 0 leaves them to `touchstone jobs work`.")
  var workers = 2

  @OptionGroup var mail: MailOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (0...64).contains(workers) else {
      throw ValidationError("The number of workers must lie between 0 and 64.")
    }
    guard (0...65_535).contains(port) else {
      throw ValidationError("The port must lie between 0 and 65535.")
    }
  }

  func run() async throws {
    try PortCheck(host: host, port: port).check()
    let post = try mail.post(data: data)
    if let pack { try ImportTask.check(path: pack) }
    let store = try data.open()
    if let pack { try await FirstStart(store: store, pack: pack).run() }
    var logger = Logger(label: "touchstone")
    logger.logLevel = .warning
    let host = host
    let application = try SiteApplication.build(
      store: store, configuration: .init(host: host, port: port), logger: logger
    ) { port in
      Terminal.note("Touchstone is at http://\(host):\(port) (stop with Ctrl-C)")
      FirstStart.noteLink(store: store, address: "http://\(host):\(port)")
    }
    // Services end in reverse order: requests under way first, then mail and jobs.
    let services: [any Service] =
      JobsTask(store: store, workers: workers, logger: logger).services
      + (post.map {
        [Postman(store: store, transport: $0.transport, from: $0.from, logger: logger)]
      } ?? []) + [application]
    try await ServiceGroup(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
    ).run()
  }
}
