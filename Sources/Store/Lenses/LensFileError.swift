import Yams

/// Why a lens file could not be read: the file, the line, and one sentence for whoever edits it.
public struct LensFileError: Error, Hashable, Sendable {
  public var file: String
  /// Counted from 1; nil where the whole file is meant.
  public var line: Int?
  public var sentence: String

  public init(file: String, line: Int?, sentence: String) {
    self.file = file
    self.line = line
    self.sentence = sentence
  }
}

extension LensFileError: CustomStringConvertible {
  /// `csc_e.yaml, line 12: …`
  public var description: String {
    file + (line.map { ", line \($0)" } ?? "") + ": " + sentence
  }
}

extension LensFileError {
  /// The decoder's complaint in plain words; `line` finds the line of a path.
  init(decoding error: DecodingError, file: String, line: ([String]) -> Int?) {
    let path: [any CodingKey]
    let sentence: String
    switch error {
    case .keyNotFound(let key, let context):
      path = context.codingPath
      sentence =
        "“\(key.stringValue)” is missing\(Self.place(path)); add it (docs/reference/lens-format.md)."
    case .typeMismatch(_, let context):
      path = context.codingPath
      sentence =
        "the value\(Self.place(path)) has the wrong form; see docs/reference/lens-format.md."
    case .valueNotFound(_, let context):
      path = context.codingPath
      sentence = "the value\(Self.place(path)) is empty; fill it in or remove the key."
    case .dataCorrupted(let context):
      path = context.codingPath
      sentence = Self.plain(context, place: Self.place(path))
    @unknown default:
      path = []
      sentence = "the file cannot be read; see docs/reference/lens-format.md."
    }
    self.init(file: file, line: line(path.map(\.step)), sentence: sentence)
  }

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

  /// Our own explanations are sentences for people; the library's name Swift types.
  private static func plain(_ context: DecodingError.Context, place: String) -> String {
    let text = context.debugDescription
    guard !text.contains("Swift."), !text.contains("Cannot"), !text.isEmpty else {
      return "the value\(place) is not one that can stand here; see docs/reference/lens-format.md."
    }
    return text + "."
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty ? "" : " at " + path.map(\.readable).joined(separator: ", ")
  }
}

extension CodingKey {
  /// The key, or the position in a list counted from 0.
  fileprivate var step: String { intValue.map(String.init) ?? stringValue }
  /// The key, or the entry of a list as people count.
  fileprivate var readable: String { intValue.map { "entry \($0 + 1)" } ?? stringValue }
}
