import Foundation
import Sector

/// Writes a pack: a Frictionless Data Package with the hub's tables, lens definitions and the
/// credits that its licences ask for.
///
/// The same contents make the same bytes: rows are sorted, lines end in a line feed, keys keep
/// their order, and nothing depends on the clock. A pack that is read and written again is equal
/// byte for byte.
public struct PackWriter {
  public let info: PackInfo

  public init(info: PackInfo) { self.info = info }

  /// Writes all of `contents` to `folder`. Older files of the same layout are replaced; files of
  /// other names are left alone.
  /// - Returns: the paths written, inside the pack.
  @discardableResult
  public func write(_ contents: PackContents, to folder: String) throws -> [String] {
    var resources: [Resource] = []
    let years = Self.yearKinds(contents.observations)
    resources.append(
      try write(.authorities, contents.authorities.sorted { $0.code < $1.code }, to: folder) {
        Self.row($0, &$1)
      })
    resources.append(
      try write(
        .reorganisations,
        contents.reorganisations.sorted {
          ($0.predecessor, $0.successor) < ($1.predecessor, $1.successor)
        },
        to: folder
      ) { Self.row($0, &$1) })
    resources.append(
      try write(.measures, contents.measures.sorted { $0.id < $1.id }, to: folder) {
        Self.row($0, year: years[$0.id] ?? .financial, &$1)
      })
    resources.append(
      try write(.releases, contents.releases.sorted { $0.id < $1.id }, to: folder) {
        Self.row($0, &$1)
      })
    resources.append(
      try write(.comparators, Self.pairs(contents.comparators), to: folder) {
        Self.row($0, &$1)
      })
    resources.append(
      try write(
        .deflators, contents.deflators.sorted { ($0.series, $0.endYear) < ($1.series, $1.endYear) },
        to: folder
      ) { Self.row($0, &$1) })
    resources += try writeObservations(contents.observations, to: folder)
    resources += try writeLenses(contents.lenses, to: folder)
    try write(
      "ATTRIBUTION.md", Attribution.text(info: info, releases: contents.releases), to: folder)
    try write("datapackage.json", document(resources, contents.releases).document, to: folder)
    try removeStale(keeping: Set(resources.map(\.path)), in: folder)
    return resources.map(\.path) + ["ATTRIBUTION.md", "datapackage.json"]
  }

  /// A file of the pack as datapackage.json lists it.
  struct Resource {
    var name: String
    var path: String
    var bytes: Int
    var sha256: String
    var rows: Int?
    var table: PackTable?
  }

  private func write<Row>(
    _ table: PackTable, name: String? = nil, path: String? = nil, _ rows: [Row], to folder: String,
    _ add: (Row, inout CSVWriter) -> Void
  ) throws -> Resource {
    let path = path ?? table.name + ".csv"
    var file = try PackFile(folder: folder, path: path)
    var writer = CSVWriter(header: table.header, guardsFormulas: false)
    for row in rows {
      add(row, &writer)
      writer.endRow()
      if writer.bytes.count > 1 << 20 { try file.write(writer.take()) }
    }
    try file.write(writer.take())
    let bytes = file.bytes
    return Resource(
      name: name ?? table.name, path: path, bytes: bytes, sha256: try file.close(),
      rows: rows.count, table: table)
  }

  /// One file for each family of measures: all of `ro.*` in observations/ro.csv.
  private func writeObservations(
    _ observations: [Observation], to folder: String
  ) throws -> [Resource] {
    let families = Dictionary(grouping: observations) { observation in
      SourceCatalogue.slug(String(observation.measure.prefix { $0 != "." }))
    }
    return try families.keys.sorted().map { family in
      let rows = families[family]!.sorted {
        ($0.authority, $0.measure, $0.period.label) < ($1.authority, $1.measure, $1.period.label)
      }
      return try write(
        .observations, name: "observations-\(family)", path: "observations/\(family).csv", rows,
        to: folder
      ) { Self.row($0, &$1) }
    }
  }

  /// The newest version of a lens is `lenses/id.yaml`; earlier ones carry their number.
  private func writeLenses(_ lenses: [PackContents.Lens], to folder: String) throws -> [Resource] {
    let sorted = lenses.sorted { ($0.id, $1.version) < ($1.id, $0.version) }
    var seen: Set<String> = []
    let named = sorted.map { ($0, seen.insert($0.id).inserted ? $0.id : "\($0.id)-v\($0.version)") }
    return try named.sorted { $0.1 < $1.1 }.map { lens, name in
      let path = "lenses/\(name).yaml"
      let sha256 = try write(path, lens.text, to: folder)
      return Resource(
        name: "lens-\(name.replacing("_", with: "-"))", path: path, bytes: lens.text.utf8.count,
        sha256: sha256)
    }
  }

  @discardableResult
  private func write(_ path: String, _ text: String, to folder: String) throws -> String {
    var file = try PackFile(folder: folder, path: path)
    try file.write(Array(text.utf8))
    return try file.close()
  }

  /// Removes tables and lenses of an earlier version of the pack.
  private func removeStale(keeping paths: Set<String>, in folder: String) throws {
    for (subfolder, suffix) in [("observations", ".csv"), ("lenses", ".yaml")] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + subfolder))
      for name in names ?? [] where name.hasSuffix(suffix) {
        let path = subfolder + "/" + name
        if !paths.contains(path) { try FileManager.default.removeItem(atPath: folder + "/" + path) }
      }
    }
  }

  /// What a span of one year means for each measure, as its observations say.
  private static func yearKinds(_ observations: [Observation]) -> [String: Period.Kind] {
    var kinds: [String: Period.Kind] = [:]
    for observation in observations where observation.period.kind == .academic {
      kinds[observation.measure] = .academic
    }
    return kinds
  }
}
