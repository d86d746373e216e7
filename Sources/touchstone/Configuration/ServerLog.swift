import Foundation
import Logging
import Settings
import Telemetry

/// The server's log on standard error, as the settings want it.
struct ServerLog {
  let settings: SiteConfiguration

  var logger: Logger {
    let level = Logger.Level(rawValue: settings.logLevel.rawValue) ?? .info
    return Logger(label: "touchstone") { label in
      HubLogHandler(label: label, level: level, format: format)
    }
  }

  private var format: Telemetry.LogFormat {
    switch settings.logFormat {
    case .json: .json
    case .text: .text
    case .auto: Terminal.isInteractive ? .text : .json
    }
  }
}
