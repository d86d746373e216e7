import Foundation
import Sector

/// The front door of every import: finds the kind of a file or folder and reads it into a sink.
public enum Import {
  /// Every kind, in the order in which they are tried.
  public static let importers: [any Importer] = [
    DataPackageImporter(), TidyImporter(), LensImporter(), ExploreLocalStatisticsImporter(),
    RevenueSummaryImporter(), RSXImporter(), OutturnJSONImporter(), OutturnBlocksImporter(),
    BenchmarkingImporter(), RegisterImporter(), DeflatorsImporter(),
    FlyTippingImporter(),
  ]

  /// What was read: its kind, and the files taken, by name.
  public struct Result: Sendable, Hashable {
    public var kind: String
    public var files: [String]
  }

  /// Reads the file or folder at `path` into `sink`.
  ///
  /// A folder that is no kind itself (a folder of downloads) is read file by file, in the order of
  /// the names; files that no importer knows are counted as rejected.
  /// - Parameter kind: one of the importers' kinds; nil to recognise it from the content.
  /// - Throws: `ImportError`; the sink's transaction is then to be rolled back.
  @discardableResult
  public static func run(
    path: String, as kind: String? = nil, sink: any ImportSink
  ) throws -> Result {
    try run(ImportSource(path: path), as: kind, sink: sink)
  }

  /// The same for a source that was looked at already, such as a download.
  @discardableResult
  public static func run(
    _ source: ImportSource, as kind: String? = nil, sink: any ImportSink
  ) throws -> Result {
    if let importer = try importer(for: source, as: kind) {
      try importer.read(source, into: sink)
      return Result(kind: importer.kind, files: [source.name])
    }
    guard source.isFolder else { throw unknownKind(source) }
    return try runFolder(source, as: kind, sink: sink)
  }

  /// The importer for `source`; nil where none recognises it.
  public static func importer(
    for source: ImportSource, as kind: String? = nil
  ) throws -> (any Importer)? {
    try source.checkFormat()
    guard let kind else { return importers.first { $0.recognises(source) } }
    guard let importer = importers.first(where: { $0.kind == kind }) else {
      throw ImportError(
        .unknownKind, file: source.name, problem: "there is no import kind '\(kind)'",
        remedy: "Use one of: " + importers.map(\.kind).joined(separator: ", "))
    }
    if importer.recognises(source) { return importer }
    if source.isFolder { return nil }
    throw ImportError(
      .wrongKind, file: source.name,
      problem: "this is not \(importer.title): it should be \(importer.looksFor)",
      remedy: "Leave out --as to have the kind recognised, or check the file")
  }

  private static func runFolder(
    _ folder: ImportSource, as kind: String?, sink: any ImportSink
  ) throws -> Result {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var kinds: Set<String> = []
    var taken: [String] = []
    var skipped: [String] = []
    let sources = try names.filter { !$0.hasPrefix(".") }
      .map { try ImportSource(path: folder.file($0), name: $0) }
    let plan = sources.map { source in
      (
        source,
        source.isFolder
          ? nil : importers.first { $0.recognises(source) && (kind == nil || $0.kind == kind) }
      )
    }
    guard plan.contains(where: { $0.1 != nil }) else { throw unknownKind(folder) }
    for (source, importer) in plan {
      guard let importer else {
        skipped.append(source.name)
        continue
      }
      try importer.read(source, into: sink)
      kinds.insert(importer.kind)
      taken.append(source.name)
    }
    for name in skipped {
      try sink.reject(
        Rejection(
          file: name, row: 0, column: "", value: "",
          reason: "no importer recognises this file; see `touchstone import --kinds`"))
    }
    return Result(kind: kinds.sorted().joined(separator: ", "), files: taken)
  }

  private static func unknownKind(_ source: ImportSource) -> ImportError {
    let kinds = importers.map { "\($0.kind) (\($0.looksFor))" }.joined(separator: "; ")
    return ImportError(
      .unknownKind, file: source.name,
      problem: source.isFolder
        ? "nothing in this folder is of a known kind" : "this file is of no known kind",
      remedy: "Known kinds are: \(kinds)")
  }
}
