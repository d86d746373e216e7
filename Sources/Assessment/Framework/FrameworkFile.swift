import Yams

/// Reads a framework from the text of its YAML file (docs/reference/framework-format.md).
///
/// Unknown keys, ids given twice, levels that are missing or out of order are refused with one
/// sentence and the line.
public enum FrameworkFile {
  /// The longest file that is read, in bytes.
  public static let mostBytes = 1 << 20

  /// Reads and checks one framework. `file` is the name that errors mention.
  public static func read(_ text: String, file: String) throws(FrameworkFileError) -> Framework {
    guard text.utf8.count <= mostBytes else {
      throw FrameworkFileError(
        file: file, line: nil,
        sentence: "the file is longer than 1 MB; remove what is no framework.")
    }
    do {
      guard let root = try Yams.compose(yaml: text) else {
        throw FrameworkFileError(
          file: file, line: nil,
          sentence: "the file is empty; begin with docs/reference/framework-format.md.")
      }
      return try FrameworkReading(file: file).framework(root)
    } catch let error as FrameworkFileError {
      throw error
    } catch let error as YamlError {
      throw FrameworkFileError(yaml: error, file: file)
    } catch {
      throw FrameworkFileError(
        file: file, line: nil, sentence: "the file cannot be read as YAML.")
    }
  }
}

extension FrameworkFileError {
  init(yaml error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(
        file: file, line: mark.line,
        sentence: "this is no YAML: \(problem); check indentation, colons and quotes.")
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        file: file, line: context.mark.line,
        sentence: "“\(duplicates.joined(separator: ", "))” is given twice; keep one.")
    default:
      self.init(
        file: file, line: nil,
        sentence: "this is no YAML text in UTF-8; save it as such and try again.")
    }
  }
}
