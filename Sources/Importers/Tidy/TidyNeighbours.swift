import Sector

/// Reads the published lists of councils in like circumstances. A method without an order leaves
/// the rank empty, which is kept as rank 0.
struct TidyNeighbours {
  let source: ImportSource
  let codes: Set<String>

  func read(into sink: any ImportSink) throws {
    guard source.contains("neighbours.csv") else { return }
    let path = source.file("neighbours.csv")
    let sets = try sets(at: path, into: sink)
    let sha256 = try FileDigest.sha256(path: path).hex
    let bySource = Dictionary(grouping: sets) { set in
      SourceCatalogue.description(of: "neighbours: \(set.method)")
    }
    for (description, sets) in bySource.sorted(by: { $0.key.slug < $1.key.slug }) {
      var release = description.release(
        file: "neighbours.csv", sha256: sha256, retrieved: source.retrieved)
      release.rowsIn = sets.reduce(0) { $0 + $1.members.count }
      try sink.begin(release)
      for set in sets { try sink.put(set) }
    }
  }

  private func sets(at path: String, into sink: any ImportSink) throws -> [ComparatorSet] {
    var reader = try CSVReader(path: path)
    let header = try reader.readHeader()
    let columns = try ["code", "method", "rank", "neighbour"].map { try header.index(of: $0) }
    let closeness = header.optionalIndex(of: "closeness")
    var sets: [Key: ComparatorSet] = [:]
    while try reader.next() {
      guard try reader.isWhole(header, into: sink) else {
        continue
      }
      let cells = columns.map { CellText.trimmed(reader.text($0)) }
      if let (column, reason) = problem(cells) {
        try reader.reject(reader.problem(columns[column], header, reason), into: sink)
        continue
      }
      let key = Key(method: cells[1], code: cells[0])
      sets[
        key,
        default: ComparatorSet(method: key.method, authority: AuthorityCode(key.code), members: [])
      ].members.append(
        ComparatorSet.Member(
          authority: AuthorityCode(cells[3]), rank: Int(cells[2]) ?? 0,
          closeness: closeness.map { CellText.trimmed(reader.text($0)) } ?? ""))
    }
    return sets.sorted { ($0.key.method, $0.key.code) < ($1.key.method, $1.key.code) }.map {
      var set = $0.value
      set.members.sort { ($0.rank, $0.authority) < ($1.rank, $1.authority) }
      return set
    }
  }

  private struct Key: Hashable {
    var method: String, code: String
  }

  /// The first cell that cannot be used, and why.
  private func problem(_ cells: [String]) -> (Int, String)? {
    if !codes.contains(cells[0]) { return (0, "councils.csv has no such code") }
    if cells[1].isEmpty { return (1, "the method is missing") }
    if !cells[2].isEmpty, Int(cells[2]).map({ $0 < 0 }) ?? true {
      return (2, "the rank is not a whole number")
    }
    return codes.contains(cells[3]) ? nil : (3, "councils.csv has no such code")
  }
}
