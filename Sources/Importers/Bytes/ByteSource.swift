/// Bytes that come in pieces, so that a file of any size needs a fixed amount of memory.
public protocol ByteSource: AnyObject {
  /// Fills `buffer` from its start; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
  /// Length in bytes, for a progress bar; 0 where it is not known.
  var length: Int { get }
}
