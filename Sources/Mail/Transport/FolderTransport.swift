import Foundation

/// Writes every message as a file into a folder, to be read there or passed on by another program.
///
/// A file is named by the message's id and appears whole or not at all, so that a message that is
/// sent again replaces its copy. Messages may hold sign-in links: only their owner may read them.
public struct FolderTransport: MailTransport {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public var summary: String { "the folder '\(folder)'" }

  public func send(_ message: MailMessage) async throws {
    let path = (folder as NSString).appendingPathComponent(message.id + ".eml")
    let aside = path + ".part"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try? FileManager.default.removeItem(atPath: aside)
      guard
        FileManager.default.createFile(
          atPath: aside, contents: Data(message.bytes), attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      throw Self.failure(folder)
    }
    guard rename(aside, path) == 0 else { throw Self.failure(folder) }
  }

  private static func failure(_ folder: String) -> MailTransportError {
    MailTransportError(
      "the folder '\(folder)' cannot be written to; check its owner and the space on the disk")
  }
}
