import Foundation
import Sector

/// Reads the tables of a pack in the order in which they need each other.
struct PackReader {
  /// The parts of a pack, in reading order.
  enum Part: CaseIterable {
    case releases, authorities, reorganisations, measures, deflators, comparators, observations
    case lenses

    /// True for the name of a resource that belongs to this part.
    func includes(_ name: String) -> Bool {
      switch self {
      case .releases: name == "releases"
      case .authorities: name == "authorities"
      case .reorganisations: name == "reorganisations"
      case .measures: name == "measures"
      case .deflators: name == "deflators"
      case .comparators: name == "comparators"
      case .observations: name == "observations" || name.hasPrefix("observations-")
      case .lenses: name.hasPrefix("lens-")
      }
    }
  }

  let sink: any ImportSink
  /// Bytes of all files, for the progress; 0 where the package does not say.
  let totalBytes: Int
  private var doneBytes = 0
  private var releases: Set<String> = []
  private var years: [String: Period.Kind] = [:]

  init(sink: any ImportSink, totalBytes: Int) {
    self.sink = sink
    self.totalBytes = totalBytes
  }

  /// Reads one file of the pack; `name` is its path inside the pack.
  mutating func read(_ part: Part, path: String, name: String) throws {
    let sink = sink
    switch part {
    case .releases:
      try Self.rows(path, name, .releases, sink, PackRow.release) { release in
        releases.insert(release.id)
        try sink.begin(release)
      }
    case .authorities:
      try Self.rows(path, name, .authorities, sink, PackRow.authority) { try sink.put($0) }
    case .reorganisations:
      try Self.rows(path, name, .reorganisations, sink, PackRow.reorganisation) { try sink.put($0) }
    case .measures:
      try Self.rows(path, name, .measures, sink, PackRow.measure) { measure, year in
        years[measure.id] = year
        try sink.put(measure)
      }
    case .deflators:
      try Self.rows(path, name, .deflators, sink, PackRow.deflator) { try sink.put($0) }
    case .comparators: try readComparators(path, name)
    case .observations: try readObservations(path, name)
    case .lenses: try readLens(path, name)
    }
    doneBytes += try FileBytes(path: path).length
    if totalBytes > 0 { sink.progress(min(1, Double(doneBytes) / Double(totalBytes))) }
  }

  /// Makes a value of every row of a small table; rows that are wrong are rejected.
  private static func rows<Value>(
    _ path: String, _ name: String, _ table: PackTable, _ sink: any ImportSink,
    _ make: (PackRow) throws(RowProblem) -> Value, put: (Value) throws -> Void
  ) throws {
    try CSVTable.read(path: path, name: name, columns: table.header, into: sink) { cells, _ in
      try put(make(PackRow(table: table, cells: cells)))
    }
  }

  /// Gathers the members of each list, which stand on rows of their own.
  private func readComparators(_ path: String, _ name: String) throws {
    var sets: [[String]: ComparatorSet] = [:]
    try Self.rows(path, name, .comparators, sink, PackRow.pair) { pair in
      sets[
        [pair.method, pair.authority.rawValue],
        default: ComparatorSet(method: pair.method, authority: pair.authority, members: [])
      ].members.append(pair.member)
    }
    for (_, set) in sets.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      try sink.put(set)
    }
  }

  private func readObservations(_ path: String, _ name: String) throws {
    var reader = try CSVReader(FileBytes(path: path, name: name), file: name)
    let header = try reader.readHeader()
    var rows = try PackObservationRow(header: header, releases: releases, years: years)
    let share = Double(reader.length) / Double(max(totalBytes, reader.length, 1))
    let start = Double(doneBytes) / Double(max(totalBytes, 1))
    var count = 0
    while try reader.next() {
      guard try reader.isWhole(header, into: sink) else { continue }
      do {
        try sink.put(rows.observation(reader))
      } catch let problem as RowProblem {
        try reader.reject(problem, into: sink)
      }
      count += 1
      if count % 8192 == 0 { sink.progress(min(1, start + share * reader.share)) }
    }
  }

  private func readLens(_ path: String, _ name: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let (id, version) = try LensName.read(text, file: name)
    try sink.put(lens: text, id: id, version: version)
  }
}
