import Sector

/// Reads one kind of file into the hub.
///
/// An importer looks at the content, never at the file's name alone, to tell whether a file is its
/// kind; it puts what it reads into a sink, and rejects single rows with a reason. It throws an
/// `ImportError` where the file as a whole cannot be read, and the caller then keeps nothing.
public protocol Importer: Sendable {
  /// The name for `--as`: `ons-els`.
  var kind: String { get }
  /// What the kind is, in a few words: "a table of ONS Explore Local Statistics".
  var title: String { get }
  /// What `recognises` looks for, in words for the person whose file was not recognised.
  var looksFor: String { get }
  /// True where the file or folder is of this kind. Reads only as much as it needs.
  func recognises(_ source: ImportSource) -> Bool
  /// Reads all of it into `sink`.
  func read(_ source: ImportSource, into sink: any ImportSink) throws
}
