/// A configuration that cannot be used, in one sentence for the person who runs the server.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }

  /// The value of one setting is wrong.
  static func value(
    _ value: String, of name: String, from source: SettingSource, mustBe rule: String
  ) -> SettingsError {
    SettingsError("The setting '\(name)' is '\(value)' (from \(source)), but must be \(rule).")
  }
}
