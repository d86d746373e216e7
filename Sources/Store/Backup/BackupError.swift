/// Why a backup was not made or not restored, for the person who asked for it.
public struct BackupError: Error, Sendable, CustomStringConvertible {
  /// The family of the trouble, for exit codes.
  public enum Kind: Sendable {
    /// Nothing is there.
    case notFound
    /// The backup is not what it says it is.
    case damaged
    /// Something stands where it would be written, or the place may not be written to.
    case cannotWrite
    /// The data folder is in use.
    case busy
  }

  public var kind: Kind
  public var description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
