import Sector

/// Reads a Frictionless Data Package in the hub's own layout.
public struct DataPackageImporter: Importer {
  public let kind = "data-package"
  public let title = "a Frictionless Data Package"
  public let looksFor = "a folder with datapackage.json (or that file itself)"

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool { source.contains("datapackage.json") }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {}
}
