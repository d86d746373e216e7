/// Counts resources by field while a filter goes through them.
///
/// All counts stand in one row, one field after the other: a word that most of a library has makes
/// every resource pass by here.
struct ShelfTally {
  private let shelf: LibraryShelf
  private var counts: [Int]

  private static let themes = 0
  private static let types = themes + LibraryShelf.mostThemes
  private static let evidence = types + ResourceType.allCases.count
  private static let verdicts = evidence + EvidenceLevel.allCases.count
  private static let levels = verdicts + EvaluationVerdict.allCases.count + 1
  private static let services = levels + 5
  private let years: Int

  init(_ shelf: LibraryShelf) {
    self.shelf = shelf
    years = Self.services + shelf.services.words.count
    counts = [Int](repeating: 0, count: years + shelf.years.count)
  }

  /// Counts an entry for every field whose own choice is all that may keep it out.
  mutating func count(_ entry: LibraryShelf.Entry, failing: UInt8) {
    func counts(_ field: ShelfTest.Field) -> Bool { failing & ~field.rawValue == 0 }
    if counts(.service) { self.counts[Self.services + Int(entry.service)] += 1 }
    if counts(.type) { self.counts[Self.types + Int(entry.type)] += 1 }
    if counts(.evidence) { self.counts[Self.evidence + Int(entry.evidence)] += 1 }
    if counts(.verdict) { self.counts[Self.verdicts + Int(entry.verdict)] += 1 }
    if counts(.year) { self.counts[years + Int(entry.year) - Int(shelf.years.lowerBound)] += 1 }
    if counts(.level) { add(UInt64(entry.levels), from: Self.levels) }
    if counts(.theme) { add(entry.themes, from: Self.themes) }
  }

  private mutating func add(_ bits: UInt64, from place: Int) {
    var bits = bits
    while bits != 0 {
      counts[place + bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  var facets: LibraryFacets {
    var facets = LibraryFacets()
    facets.services = counted(shelf.services.words, from: Self.services)
    facets.themes = counted(shelf.themes.words.prefix(LibraryShelf.mostThemes), from: Self.themes)
    facets.types = counted(ResourceType.allCases, from: Self.types)
    facets.evidence = counted(EvidenceLevel.allCases, from: Self.evidence)
    facets.verdicts = counted(EvaluationVerdict.allCases, from: Self.verdicts + 1)
    facets.levels = counted(1...4, from: Self.levels + 1)
    facets.years = counted(shelf.years.map { Int($0) }, from: years).filter { $0.key > 0 }
    return facets
  }

  private func counted<Name: Hashable>(
    _ names: some Sequence<Name>, from place: Int
  ) -> [Name: Int] {
    var counted: [Name: Int] = [:]
    for (offset, name) in names.enumerated() where counts[place + offset] > 0 {
      counted[name] = counts[place + offset]
    }
    return counted
  }
}
