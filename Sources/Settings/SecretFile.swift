import Foundation
import SignOn

/// A file that holds one secret, so that it stands neither in the configuration nor on the command
/// line, where others could read it.
enum SecretFile {
  private static let limit = 4096

  /// The secret without the line break at its end.
  static func read(_ path: String, for name: String) throws(SettingsError) -> Secret {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SettingsError(
        "The file '\(path)' of '\(name)' could not be read. "
          + "Check that it exists and that the server's account may read it.")
    }
    let text = String(decoding: data.prefix(limit), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty, data.count <= limit else {
      throw SettingsError(
        "The file '\(path)' of '\(name)' must hold one secret of 1 to 4,096 bytes.")
    }
    return Secret(text)
  }
}
