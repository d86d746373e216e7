import Foundation

/// The bytes of one file, read in pieces.
public final class FileBytes: ByteSource {
  private let name: String
  private let handle: Int32
  public let length: Int

  /// Opens `path`; `name` is how errors call the file.
  public init(path: String, name: String? = nil) throws {
    self.name = name ?? path.lastPathComponent
    handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else {
      throw ImportError(
        errno == ENOENT ? .notFound : .unreadable, file: self.name,
        problem: "the file cannot be opened (\(String(cString: strerror(errno))))",
        remedy: "Check the path \(path) and that you may read it")
    }
    var status = stat()
    length = fstat(handle, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { close(handle) }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(handle, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno == EINTR { continue }
      throw ImportError(
        .unreadable, file: name,
        problem: "reading failed (\(String(cString: strerror(errno))))",
        remedy: "Copy the file to a local disk and import it again")
    }
  }
}

extension String {
  /// The name behind the last slash.
  var lastPathComponent: String {
    String(split(separator: "/").last ?? Substring(self))
  }
}
