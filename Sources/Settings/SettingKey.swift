/// One thing that the person who runs a server can set, by the same name in the configuration
/// file, in the environment and on the command line.
public enum SettingKey: String, Sendable, CaseIterable {
  case host
  case port
  case data
  case pack
  case address
  case trustedProxies = "trusted-proxies"
  case logLevel = "log-level"
  case logFormat = "log-format"
  case mail
  case mailFrom = "mail-from"
  case workers
  case metrics
  case metricsTokenFile = "metrics-token-file"

  /// The variable of the environment: `TOUCHSTONE_LOG_LEVEL` for `log-level`.
  public var variable: String {
    "TOUCHSTONE_" + rawValue.uppercased().replacing("-", with: "_")
  }

  /// What holds where nobody set anything; nil where nothing does. That of `mail` lies in the data
  /// folder.
  public var fallback: String? {
    switch self {
    case .host: "127.0.0.1"
    case .port: "8080"
    case .data: "data"
    case .logLevel: "info"
    case .logFormat: "auto"
    case .workers: "2"
    case .metrics: "loopback"
    case .pack, .address, .trustedProxies, .mail, .mailFrom, .metricsTokenFile: nil
    }
  }

  /// What the setting means, in one line.
  public var meaning: String {
    switch self {
    case .host: "the address to listen on; 0.0.0.0 for all of the machine's"
    case .port: "the port; 0 takes a free one"
    case .data: "the folder with the database"
    case .pack: "a pack to load first when the data folder is empty"
    case .address: "the address readers use, such as https://hub.example.org"
    case .trustedProxies: "proxies whose X-Forwarded-For is believed: addresses or ranges"
    case .logLevel: "trace, debug, info, notice, warning, error or critical"
    case .logFormat: "json, text, or auto: text on a terminal"
    case .mail: "where mail goes: folder:PATH, sendmail, sendmail:PROGRAM or off"
    case .mailFrom: "the sender of mail"
    case .workers: "jobs done side by side in the server, 0 to 64"
    case .metrics: "who reads /metrics: loopback (and whoever holds the token), or off"
    case .metricsTokenFile: "a file with the token that opens /metrics from elsewhere"
    }
  }

  /// The value as it holds, where it stands in a configuration file: paths there are taken from the
  /// folder of that file.
  func resolved(_ text: String, in folder: String) -> String {
    switch self {
    case .data, .pack, .metricsTokenFile: ConfigurationFile.resolved(text, in: folder)
    case .mail where text.hasPrefix("folder:"):
      "folder:" + ConfigurationFile.resolved(String(text.dropFirst(7)), in: folder)
    default: text
    }
  }
}
