import Foundation
import Sector

/// Reads a Frictionless Data Package in the hub's own layout: the tables that `PackWriter` writes,
/// or any of them.
///
/// Before a row is read every file is checked: that it lies in the package, that it is whole, and
/// that its content is what the package says.
public struct DataPackageImporter: Importer {
  public let kind = "data-package"
  public let title = "a Frictionless Data Package of the hub"
  public let looksFor = "a folder with datapackage.json"

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool { source.contains("datapackage.json") }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let package = try DataPackage(folder: source)
    let files = try package.resources.map { ($0, try $0.checkedPath(in: source)) }
    var reader = PackReader(sink: sink, totalBytes: files.reduce(0) { $0 + ($1.0.bytes ?? 0) })
    var found = 0
    for part in PackReader.Part.allCases {
      for (resource, path) in files where part.includes(resource.name) {
        try reader.read(part, path: path, name: resource.path)
        found += 1
      }
    }
    guard found > 0 else {
      throw ImportError(
        .wrongKind, file: "datapackage.json",
        problem: "the package has no table that the hub knows; it has: "
          + package.resources.prefix(20).map(\.name).joined(separator: ", "),
        remedy: "Resources must be named authorities, measures, releases, observations-... or "
          + "lens-...; see docs/reference/import-kinds.md")
    }
    sink.progress(1)
  }
}
