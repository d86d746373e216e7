/// Why a framework file could not be read: the file, the line, and one sentence for whoever edits
/// it.
public struct FrameworkFileError: Error, Hashable, Sendable {
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

extension FrameworkFileError: CustomStringConvertible {
  /// `improvement.yaml, line 12: …`
  public var description: String {
    file + (line.map { ", line \($0)" } ?? "") + ": " + sentence
  }
}
