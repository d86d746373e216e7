import Foundation
import SignOn

/// How a server is run: every setting with its value and where it came from.
///
/// One order holds for all: the command line goes before the environment, which goes before the
/// configuration file, which goes before the default. The file is the one named by `--config`, else
/// by `TOUCHSTONE_CONFIG`, else `touchstone.yaml` in the data folder, where there is one.
public struct SiteConfiguration: Sendable {
  /// One setting as it stands.
  public struct Entry: Sendable, Hashable {
    public var text: String
    public var source: SettingSource
  }

  /// The configuration file that was read, or nil.
  public private(set) var file: String?
  /// Identity services for single sign-on, in the order of the file.
  public private(set) var providers: [SignOnProvider] = []
  /// The token that opens the metrics, where one is set.
  public private(set) var metricsToken: Secret?
  private var entries: [SettingKey: Entry] = [:]

  /// The name of the file that is read where no other is named.
  public static let fileName = "touchstone.yaml"
  /// The variable of the environment that names the file.
  public static let fileVariable = "TOUCHSTONE_CONFIG"

  /// Reads and checks everything.
  ///
  /// - Parameters:
  ///   - flags: settings given on the command line, as text.
  ///   - config: the file named by `--config`.
  ///   - environment: the environment of the process.
  public init(
    flags: [SettingKey: String] = [:], config: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(SettingsError) {
    let given = Self.given(flags: flags, environment: environment)
    let named = config ?? environment[Self.fileVariable].flatMap { $0.isEmpty ? nil : $0 }
    let read = try Self.file(named: named, dataFolder: given[.data]?.text)
    file = read?.path
    for key in SettingKey.allCases {
      if let entry = given[key] {
        entries[key] = entry
      } else if let value = read?.values[key] {
        entries[key] = Entry(
          text: value.text, source: .file(read?.path ?? "", line: value.line))
      } else if let text = key.fallback {
        entries[key] = Entry(text: text, source: .fallback)
      }
    }
    entries[.mail] = entries[.mail] ?? Entry(text: "folder:" + inData("mail"), source: .fallback)
    try checkValues()
    providers = try Self.providers(of: read)
    if let path = text(.metricsTokenFile) {
      metricsToken = try SecretFile.read(path, for: SettingKey.metricsTokenFile.rawValue)
    }
  }

  /// The setting as it stands, or nil where nobody set it and it has no default.
  public subscript(key: SettingKey) -> Entry? { entries[key] }

  /// Variables of the environment that look like settings and are none.
  public static func unknownVariables(in environment: [String: String]) -> [String] {
    let known = Set(
      SettingKey.allCases.map(\.variable) + [
        fileVariable, "TOUCHSTONE_SHARED", "TOUCHSTONE_FUZZ", "TOUCHSTONE_FUZZ_SEED",
      ])
    return environment.keys.filter { $0.hasPrefix("TOUCHSTONE_") && !known.contains($0) }.sorted()
  }

  func text(_ key: SettingKey) -> String? { entries[key]?.text }

  /// A path in the data folder.
  private func inData(_ name: String) -> String {
    (dataFolder as NSString).appendingPathComponent(name)
  }

  private static func given(
    flags: [SettingKey: String], environment: [String: String]
  ) -> [SettingKey: Entry] {
    var given: [SettingKey: Entry] = [:]
    for key in SettingKey.allCases {
      if let text = flags[key] {
        given[key] = Entry(text: text, source: .flag("--" + key.rawValue))
      } else if let text = environment[key.variable], !text.isEmpty {
        given[key] = Entry(text: text, source: .environment(key.variable))
      }
    }
    return given
  }

  /// The file that is named, or the one in the data folder where there is one.
  private static func file(
    named: String?, dataFolder: String?
  ) throws(SettingsError) -> ConfigurationFile? {
    if let named { return try ConfigurationFile(path: named) }
    let folder = dataFolder ?? SettingKey.data.fallback ?? "data"
    let path = (folder as NSString).appendingPathComponent(fileName)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let file = try ConfigurationFile(path: path)
    guard let value = file.values[.data] else { return file }
    throw SettingsError(
      "'data' in \(path), line \(value.line), cannot name another data folder, because the file "
        + "lies in one. Take it out, or name the file with --config.")
  }

  private static func providers(
    of file: ConfigurationFile?
  ) throws(SettingsError) -> [SignOnProvider] {
    var providers: [SignOnProvider] = []
    for entry in file?.providers ?? [] {
      var provider = entry.provider
      if let path = entry.secretFile {
        provider.clientSecret = try SecretFile.read(
          file?.resolved(path) ?? path, for: "client-secret-file")
      }
      providers.append(provider)
    }
    try checkDomains(of: providers)
    return providers
  }

  /// Where there are several providers each must say for which addresses it speaks, and no two for
  /// the same: one could otherwise sign in with the accounts of another's people.
  private static func checkDomains(of providers: [SignOnProvider]) throws(SettingsError) {
    guard providers.count > 1 else { return }
    var speakers: [String: String] = [:]
    for provider in providers {
      let domains = provider.domains.union(provider.authorities.keys)
      guard !domains.contains(SignOnProvider.everyDomain) else {
        throw SettingsError(
          "The provider '\(provider.id)' cannot speak for every address: where there are several "
            + "providers, each must name its own 'domains'.")
      }
      for domain in domains.sorted() {
        if let other = speakers.updateValue(provider.id, forKey: domain) {
          throw SettingsError(
            "The providers '\(other)' and '\(provider.id)' both speak for addresses at "
              + "'\(domain)'. Leave the domain to one of them.")
        }
      }
    }
  }
}
