import Yams

/// Which lens, and which version of it, a definition file is.
enum LensName {
  private struct Name: Decodable {
    var lens: String
    var version: Int
  }

  /// Reads `lens` and `version` from the top of the definition.
  static func read(_ text: String, file: String) throws -> (id: String, version: Int) {
    guard let name = try? YAMLDecoder().decode(Name.self, from: text) else {
      throw ImportError(
        .malformed, file: file, problem: "the definition does not give its lens and version",
        remedy: "Begin the file with lines such as `lens: csc_e` and `version: 1`")
    }
    return (name.lens, name.version)
  }
}
