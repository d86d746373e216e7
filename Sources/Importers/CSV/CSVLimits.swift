/// How large a table may be before it is refused, so that a hostile file cannot fill the memory.
public struct CSVLimits: Sendable {
  public var fieldBytes: Int
  public var recordBytes: Int
  public var columns: Int

  public init(fieldBytes: Int = 1 << 20, recordBytes: Int = 1 << 23, columns: Int = 16_384) {
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.columns = columns
  }
}
