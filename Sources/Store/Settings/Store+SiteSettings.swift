import Accounts
import Database

extension Store {
  /// The settings as they stand.
  public func siteSettings() throws -> SiteSettings {
    try database.read { try $0.siteSettings() }
  }

  /// Keeps other settings, with one entry of the audit trail for each that differs.
  ///
  /// - Returns: the names of the settings that changed.
  @discardableResult
  public func changeSettings(
    to settings: SiteSettings, by actor: AuditActor, from origin: String
  ) throws -> [String] {
    try database.write { session in
      let before = Dictionary(
        uniqueKeysWithValues: try session.siteSettings().stored.map { ($0.name, $0.value) })
      let changed = settings.stored.filter { before[$0.name] != $0.value }
      for (name, value) in changed {
        try Settings.set(name, to: value, in: session)
        try session.record(
          AuditEvent(
            by: actor, "setting.change", .init("setting", name), scope: .sector, from: origin,
            details: [
              "before": Self.inFewWords(before[name] ?? ""), "after": Self.inFewWords(value),
            ]))
      }
      if !changed.isEmpty { try session.raiseContentVersion() }
      return changed.map(\.name)
    }
  }

  private static func inFewWords(_ text: String) -> String {
    text.count <= 200 ? text : text.prefix(200) + " ..."
  }
}

extension SQLSession {
  func siteSettings() throws -> SiteSettings {
    try SiteSettings { try Settings.text($0, in: self) }
  }
}
