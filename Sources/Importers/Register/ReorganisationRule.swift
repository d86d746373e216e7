import Sector

/// Tells which steps of reorganisation kept a council's area, so that old figures may stand under
/// the new name.
///
/// A county that became one unitary council is the same footprint only if every one of its
/// districts went to that same council and nobody else joined: Dorset County did not, because
/// Christchurch went elsewhere. Districts that merged are never the same footprint as the whole.
public struct ReorganisationRule {
  /// One authority as a register lists it.
  public struct Entry: Sendable {
    public var code: String
    public var isCounty: Bool
    /// The county a district lies, or lay, in.
    public var county: String
    public var successors: [String]
    public var startDate: String?

    public init(
      code: String, isCounty: Bool, county: String, successors: [String], startDate: String?
    ) {
      self.code = code
      self.isCounty = isCounty
      self.county = county
      self.successors = successors
      self.startDate = startDate
    }
  }

  private let entries: [String: Entry]
  private let districts: [String: [Entry]]
  private let predecessors: [String: [Entry]]

  public init(_ list: [Entry]) {
    entries = Dictionary(list.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    districts = Dictionary(
      grouping: list.filter { !$0.isCounty && !$0.county.isEmpty }, by: \.county)
    var predecessors: [String: [Entry]] = [:]
    for entry in list {
      for successor in entry.successors { predecessors[successor, default: []].append(entry) }
    }
    self.predecessors = predecessors
  }

  /// Every step, by predecessor and successor.
  public var steps: [Reorganisation] {
    entries.values.sorted { $0.code < $1.code }.flatMap { entry in
      entry.successors.map { successor in
        Reorganisation(
          predecessor: AuthorityCode(entry.code), successor: AuthorityCode(successor),
          date: entries[successor]?.startDate,
          isSameFootprint: isSameFootprint(entry, successor))
      }
    }
  }

  private func isSameFootprint(_ entry: Entry, _ successor: String) -> Bool {
    guard entry.successors.count == 1 else { return false }
    let others = (predecessors[successor] ?? []).filter { $0.code != entry.code }
    guard entry.isCounty else { return others.isEmpty }
    return (districts[entry.code] ?? []).allSatisfy { lastSuccessors(of: $0) == [successor] }
      && others.allSatisfy { $0.county == entry.code }
  }

  /// Where an authority's area ended up, through steps in between (Taunton Deane, Somerset West
  /// and Taunton, Somerset).
  private func lastSuccessors(of entry: Entry) -> Set<String> {
    var last: Set<String> = []
    var open = entry.successors
    var seen: Set<String> = [entry.code]
    while let code = open.popLast() {
      guard seen.insert(code).inserted else { continue }
      let next = entries[code]?.successors ?? []
      if next.isEmpty { last.insert(code) } else { open += next }
    }
    return last
  }
}
