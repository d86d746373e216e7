import Productivity
import Yams

/// Reads a lens definition from the text of its YAML file (docs/reference/lens-format.md).
///
/// Unknown keys are refused, so that a misspelt key cannot change a result in silence.
public enum LensFile {
  /// Reads and checks one definition. `file` is the name that errors mention.
  ///
  /// Throws a `LensFileError` that says in one sentence what is wrong, in which line, and what to
  /// do.
  public static func read(_ text: String, file: String) throws -> LensDefinition {
    do {
      // The decoder would wrap complaints about the syntax and lose their lines.
      guard try Yams.compose(yaml: text) != nil else {
        throw LensFileError(file: file, line: nil, sentence: "the file is empty.")
      }
      let lens = try YAMLDecoder().decode(LensDefinition.self, from: text)
      try lens.check()
      return lens
    } catch let error as LensError {
      throw LensFileError(
        file: file, line: line(of: error.path, in: text), sentence: error.description)
    } catch let error as DecodingError {
      throw LensFileError(decoding: error, file: file) { line(of: $0, in: text) }
    } catch let error as YamlError {
      throw LensFileError(yaml: error, file: file)
    }
  }

  /// The line of a place in the document; the nearest enclosing one where the place is absent.
  static func line(of path: [String], in text: String) -> Int? {
    guard let root = try? Yams.compose(yaml: text) else { return nil }
    var node: Node? = root
    var line: Int?
    for step in path {
      switch node {
      case .mapping(let mapping):
        guard let pair = mapping.first(where: { $0.key.string == step }) else { return line }
        line = pair.key.mark?.line ?? line
        node = pair.value
      case .sequence(let sequence):
        guard let index = Int(step), sequence.indices.contains(index) else { return line }
        node = sequence[index]
        line = node?.mark?.line ?? line
      default:
        return line
      }
    }
    return line
  }
}
