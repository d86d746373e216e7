import Foundation
import Yams

/// A configuration file as it was read: the text of each setting with its line, and the providers
/// of single sign-on.
struct ConfigurationFile {
  var path: String
  var values: [SettingKey: (text: String, line: Int)] = [:]
  var providers: [ProviderEntry] = []

  /// Reads a file in YAML: a mapping from names of settings to values.
  init(path: String) throws(SettingsError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SettingsError(
        "The configuration file '\(path)' could not be read. Check its path and rights.")
    }
    try self.init(text: String(decoding: data, as: UTF8.self), path: path)
  }

  init(text: String, path: String) throws(SettingsError) {
    self.path = path
    guard let node = try Self.compose(text, path: path), node.null == nil else { return }
    guard let mapping = node.mapping else {
      throw SettingsError("The configuration file '\(path)' must list settings as 'name: value'.")
    }
    for (key, value) in mapping { try take(key, value) }
  }

  /// The folder that relative paths in the file are taken from.
  var folder: String { (path as NSString).deletingLastPathComponent }

  private mutating func take(_ key: Node, _ value: Node) throws(SettingsError) {
    let (name, line) = (key.string ?? "", key.mark?.line ?? 0)
    if name == ProviderEntry.section {
      providers = try ProviderEntry.read(value, path: path)
      return
    }
    guard let key = SettingKey(rawValue: name) else {
      throw Self.unknown(
        name, line: line, path: path,
        known: SettingKey.allCases.map(\.rawValue) + [ProviderEntry.section])
    }
    guard value.null == nil else { return }
    guard let text = value.scalar?.string ?? Self.list(value) else {
      throw SettingsError("'\(name)' in \(path), line \(line), must be one value.")
    }
    values[key] = (key.resolved(text, in: folder), line)
  }

  func resolved(_ text: String) -> String { Self.resolved(text, in: folder) }

  static func resolved(_ text: String, in folder: String) -> String {
    text.hasPrefix("/") || folder.isEmpty ? text : (folder as NSString).appendingPathComponent(text)
  }

  /// A list of plain values, joined as the environment writes it.
  static func list(_ node: Node) -> String? {
    guard let sequence = node.sequence else { return nil }
    let texts = sequence.compactMap { $0.scalar?.string }
    return texts.count == sequence.count ? texts.joined(separator: ",") : nil
  }

  static func unknown(
    _ name: String, line: Int, path: String, known: [String]
  ) -> SettingsError {
    let near = known.min { $0.distance(to: name) < $1.distance(to: name) }
    let hint = near.flatMap { $0.distance(to: name) <= 3 ? " Did you mean '\($0)'?" : nil }
    return SettingsError(
      "'\(name)' in \(path), line \(line), is no setting."
        + (hint ?? " The settings are \(known.joined(separator: ", "))."))
  }

  private static func compose(_ text: String, path: String) throws(SettingsError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch YamlError.duplicatedKeysInMapping(let names, let context) {
      throw SettingsError(
        "'\(names.joined(separator: "', '"))' in \(path), line \(context.mark.line), stands there "
          + "twice.")
    } catch {
      let reason = String(describing: error).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      throw SettingsError("The configuration file '\(path)' is no valid YAML: \(reason)")
    }
  }
}

extension String {
  /// The least number of letters to change, add or drop to make `other` of this.
  func distance(to other: String) -> Int {
    let (left, right) = (Array(utf8), Array(other.utf8.prefix(100)))
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let change = diagonal + (letter == right[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
