import ArgumentParser
import Foundation
import Settings

/// `touchstone config show`: every setting, its value and where it came from.
struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print every setting with its value and where it came from.",
    discussion: """
      A setting on the command line goes before one in the environment, which goes before one in
      the configuration file, which goes before the default. Secrets are not shown.

      Examples:
        touchstone config show
        touchstone config show --config /etc/touchstone.yaml
      """)

  @OptionGroup var server: ServerOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let configuration = try data.configuration(server.flags)
    print(settings(of: configuration).text)
    if !configuration.providers.isEmpty { print("\n" + providers(of: configuration).text) }
    for name in SiteConfiguration.unknownVariables(in: ProcessInfo.processInfo.environment) {
      Terminal.note("\(name) in the environment is no setting and does nothing.")
    }
  }

  private func settings(of configuration: SiteConfiguration) -> TextTable {
    TextTable(
      columns: [.init(title: "Setting"), .init(title: "Value"), .init(title: "From")],
      rows: SettingKey.allCases.map { key in
        let entry = configuration[key]
        return [key.rawValue, entry?.text ?? "-", entry?.source.description ?? "not set"]
      })
  }

  private func providers(of configuration: SiteConfiguration) -> TextTable {
    TextTable(
      columns: [
        .init(title: "Sign-on"), .init(title: "Name"), .init(title: "Issuer"),
        .init(title: "Client"), .init(title: "Secret"),
      ],
      rows: configuration.providers.map { provider in
        [
          provider.id, provider.name, provider.issuer, provider.clientID,
          provider.clientSecret?.description ?? "none",
        ]
      })
  }
}
