/// A file that somebody sent with a form.
public struct FormFile: Sendable, Hashable {
  /// The name that the sender's machine gave it; never a path to use.
  public var fileName: String
  public var contentType: String
  public var bytes: [UInt8]

  public init(fileName: String, contentType: String, bytes: [UInt8]) {
    self.fileName = fileName
    self.contentType = contentType
    self.bytes = bytes
  }
}
