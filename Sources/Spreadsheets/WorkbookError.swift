/// Why a workbook could not be written, in one sentence.
public enum WorkbookError: Error, Sendable, Hashable {
  /// More rows, columns or letters than a workbook can hold.
  case tooLarge(sheet: String)
  /// The temporary folder is full or not ours.
  case cannotWrite(String)
}

extension WorkbookError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooLarge(let sheet):
      "“\(sheet)” is larger than a workbook can be. Download it as CSV instead."
    case .cannotWrite(let reason):
      "The workbook could not be written (\(reason)). Free some space in the temporary folder."
    }
  }
}
