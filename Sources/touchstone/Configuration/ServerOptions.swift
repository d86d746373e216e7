import ArgumentParser
import Settings

/// Settings of the server on the command line. None has a default here: what is not given comes
/// from the environment, the configuration file or the settings' own defaults.
struct ServerOptions: ParsableArguments {
  @Option(help: "The address to listen on (default: 127.0.0.1).")
  var host: String?

  @Option(help: "The port to listen on; 0 takes a free one (default: 8080).")
  var port: String?

  @Option(help: "A pack to load first when the data folder is empty.", completion: .directory)
  var pack: String?

  @Option(help: "The address readers use, such as https://hub.example.org.")
  var address: String?

  @Option(help: "Proxies whose word about the reader's address is believed: addresses or ranges.")
  var trustedProxies: String?

  @Option(help: "The least severe thing to log: trace, debug, info, notice, warning, error.")
  var logLevel: String?

  @Option(help: "How to log: json, text or auto, which is text on a terminal.")
  var logFormat: String?

  @Option(
    help:
      "Jobs done side by side in this process, 0 to 64; 0 leaves them to `touchstone jobs work` (default: 2)."
  )
  var workers: String?

  @Option(help: "Who reads /metrics: loopback or off.")
  var metrics: String?

  /// What was given.
  var flags: [SettingKey: String?] {
    [
      .host: host, .port: port, .pack: pack, .address: address, .trustedProxies: trustedProxies,
      .logLevel: logLevel, .logFormat: logFormat, .workers: workers, .metrics: metrics,
    ]
  }
}
