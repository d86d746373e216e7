import Sector

extension SourceDescription {
  /// The same source with another note, for a file with a story of its own.
  func with(note: String) -> SourceDescription {
    var description = self
    description.note = note
    return description
  }

  /// The release that a file makes of the source.
  func release(of source: ImportSource) throws -> Release {
    release(
      file: source.name, sha256: try source.sha256(), retrieved: source.retrieved, url: source.url)
  }
}
