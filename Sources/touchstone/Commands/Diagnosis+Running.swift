import Accounts
import Foundation
import Mail
import Settings
import SignOn
import Store

/// What keeps a server running: settings, rights, room, people, work that waits.
extension Diagnosis {
  /// The settings' file, and variables that do nothing.
  var configuration: [Finding] {
    guard let settings = try? data.configuration() else { return [] }
    let unknown = SiteConfiguration.unknownVariables(in: ProcessInfo.processInfo.environment)
    let file = settings.file.map { "read from '\($0)'" } ?? "no configuration file"
    let found = [
      Finding(title: "Settings", text: file + "; `touchstone config show` lists them"),
      unknown.isEmpty
        ? nil
        : Finding(
          title: "Environment", text: "\(unknown.joined(separator: ", ")) is no setting",
          isTrouble: true),
      address(settings),
    ]
    return found.compactMap(\.self)
  }

  func running(_ store: Store) throws -> [Finding] {
    let found = [
      try layout(store), keyFile, clock(try store.newestMoment()), mail, try people(store),
      try jobs(store), try unsent(store),
    ]
    return found.compactMap(\.self) + (try signOn(store))
  }

  /// Cookies are kept to https only where readers come by it.
  private func address(_ settings: SiteConfiguration) -> Finding? {
    guard let address = settings.address else { return nil }
    let isLocal = ["://127.0.0.1", "://localhost", "://[::1]"].contains { address.contains($0) }
    return Finding(
      title: "Address",
      text: address
        + (settings.isSecure || isLocal ? "" : " is not https: cookies travel in clear"),
      isTrouble: !settings.isSecure && !isLocal)
  }

  private func layout(_ store: Store) throws -> Finding {
    Finding(title: "Layout", text: "version \(try store.database.schemaVersion())")
  }

  /// The key opens second factors and signs forms: nobody else may read it.
  private var keyFile: Finding? {
    let path = (data.folder as NSString).appendingPathComponent(ServerSecret.fileName)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let rights = attributes[.posixPermissions] as? Int
    else { return nil }
    let isOpen = rights & 0o077 != 0
    return Finding(
      title: "Key file",
      text: isOpen
        ? "'\(path)' can be read by others; run `chmod 600 \(path)`" : "'\(path)', yours alone",
      isTrouble: isOpen)
  }

  /// A clock that stands behind what was written down makes links and sessions last too long.
  private func clock(_ newest: String?) -> Finding? {
    guard let newest, let date = Timestamp.date(newest), date.timeIntervalSinceNow > 60 else {
      return nil
    }
    return Finding(
      title: "Clock", text: "stands before \(newest), when something was written down; set it",
      isTrouble: true)
  }

  /// Whether messages could leave the house.
  private var mail: Finding? {
    guard let settings = try? data.configuration(), let route = MailRoute(settings.mail) else {
      return nil
    }
    switch route {
    case .off: return Finding(title: "Mail", text: "off; messages stay in the outbox")
    case .folder(let path):
      let parent = (path as NSString).deletingLastPathComponent
      let place = FileManager.default.fileExists(atPath: path) ? path : parent
      let isOpen = FileManager.default.isWritableFile(atPath: place.isEmpty ? "." : place)
      return Finding(
        title: "Mail",
        text: "to the folder '\(path)'" + (isOpen ? "" : ", which cannot be written"),
        isTrouble: !isOpen)
    case .sendmail(let program):
      let isThere = FileManager.default.isExecutableFile(atPath: program)
      let text = isThere ? "through '\(program)'" : "'\(program)' is not there or cannot be run"
      let from = settings.mailFrom == nil ? "; 'mail-from' is not set" : ""
      return Finding(
        title: "Mail", text: text + from, isTrouble: !isThere || settings.mailFrom == nil)
    }
  }

  /// Whoever looks after the hub can do so only with a second factor.
  private func people(_ store: Store) throws -> Finding? {
    let accounts = try store.accounts().filter(\.isActive)
    let keepers = accounts.filter { Policy.needsSecondFactor($0) }
    guard !keepers.isEmpty else {
      return Finding(
        title: "People", text: "\(accounts.count) accounts, nobody looks after the hub yet")
    }
    let without = keepers.filter { !$0.hasSecondFactor }
    let names = without.map(\.name).joined(separator: ", ")
    return Finding(
      title: "People",
      text: "\(accounts.count) accounts, \(keepers.count) of stewards and administrators"
        + (without.isEmpty ? "" : "; without a second factor: \(names)"),
      isTrouble: !without.isEmpty)
  }

  private func jobs(_ store: Store) throws -> Finding {
    let counts = try store.jobCounts()
    let dead = counts[.dead] ?? 0
    let isStuck = try store.isQueueStuck()
    var text =
      "\(counts[.waiting] ?? 0) waiting, \(counts[.running] ?? 0) running, \(dead) given up"
    if isStuck { text += "; nobody works on them: start the server or `touchstone jobs work`" }
    return Finding(title: "Jobs", text: text, isTrouble: isStuck || dead > 0)
  }

  private func unsent(_ store: Store) throws -> Finding? {
    let dead = try store.mailCounts()[.dead] ?? 0
    guard dead > 0 else { return nil }
    return Finding(
      title: "Outbox",
      text: "\(dead) messages were given up; see `touchstone mail list --state dead`",
      isTrouble: true)
  }

  /// A domain whose authority is unknown would make members of nothing.
  private func signOn(_ store: Store) throws -> [Finding] {
    guard let settings = try? data.configuration() else { return [] }
    let register = try store.catalogue().register
    return settings.providers.map { provider in
      let unknown = provider.authorities.values.filter { register.authority($0) == nil }
        .map(\.rawValue).sorted()
      var text = "\(provider.name) at \(provider.issuer)"
      if provider.domains.contains(SignOnProvider.everyDomain) {
        text += "; believed for addresses of every domain"
      }
      if !unknown.isEmpty { text += "; no such authority: \(unknown.joined(separator: ", "))" }
      return Finding(title: "Sign-on", text: text, isTrouble: !unknown.isEmpty)
    }
  }
}
