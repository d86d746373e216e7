/// What filters need to know of every resource that is shown, small enough to be held in memory:
/// 32 bytes each.
public struct LibraryShelf: Sendable {
  /// One resource, its words as places in the lists.
  struct Entry: Sendable {
    var number: Int
    /// One bit a theme; a library has at most 64.
    var themes: UInt64
    var service: UInt16
    var year: Int16
    var type: UInt8
    var evidence: UInt8
    var verdict: UInt8
    /// One bit a level.
    var levels: UInt8
  }

  /// By rising number.
  private(set) var entries: [Entry] = []
  private(set) var services = WordList()
  private(set) var themes = WordList()
  /// From the first year to the last; 0 stands for resources without one.
  private(set) var years: ClosedRange<Int16> = 0...0
  static let mostThemes = 64

  public init() {}

  public var count: Int { entries.count }

  /// Every number, highest first.
  public var numbers: [Int] { entries.reversed().map(\.number) }

  /// Adds a resource; numbers must rise.
  public mutating func add(number: Int, _ resource: Resource) {
    add(
      number: number, service: resource.service, themes: resource.themes, type: resource.type,
      evidence: resource.evidence, verdict: resource.verdict, levels: resource.levels,
      year: resource.year)
  }

  /// Adds a resource by what filters need of it; numbers must rise.
  public mutating func add(
    number: Int, service: String, themes words: [String], type: ResourceType,
    evidence: EvidenceLevel, verdict: EvaluationVerdict?, levels: [Int], year: Int?
  ) {
    precondition(entries.last.map { $0.number < number } ?? true, "numbers must rise")
    var bits: UInt64 = 0
    for word in words {
      let place = themes.place(of: word)
      if place < Self.mostThemes { bits |= 1 << UInt64(place) }
    }
    let year = Int16(clamping: year ?? 0)
    years =
      entries.isEmpty
      ? year...year : min(years.lowerBound, year)...max(years.upperBound, year)
    entries.append(
      Entry(
        number: number, themes: bits, service: UInt16(clamping: services.place(of: service)),
        year: year, type: Self.code(of: type), evidence: UInt8(evidence.rank),
        verdict: Self.code(of: verdict), levels: levels.reduce(0) { $0 | 1 << UInt8($1) }))
  }

  /// A sieve that goes through resources one by one, as a search meets them.
  public func sieve(_ filter: LibraryFilter) -> LibrarySieve { LibrarySieve(filter, of: self) }

  /// The numbers of all that `filter` admits, highest first, and the counts for further choices.
  public func admitted(
    by filter: LibraryFilter
  ) -> (numbers: [Int], facets: LibraryFacets) {
    var sieve = sieve(filter)
    let numbers = entries.reversed().compactMap { sieve.admits($0) ? $0.number : nil }
    return (numbers, sieve.facets)
  }

  /// The resource of this number; nil where none is shown.
  func entry(_ number: Int) -> Entry? {
    // Numbers are nearly without gaps, so the place is near the number.
    guard let first = entries.first?.number else { return nil }
    let guess = min(number - first, entries.count - 1)
    guard guess >= 0 else { return nil }
    if entries[guess].number == number { return entries[guess] }
    var (low, high) = (0, guess)
    while low <= high {
      let middle = (low + high) / 2
      if entries[middle].number == number { return entries[middle] }
      if entries[middle].number < number { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }

  static func code(of type: ResourceType) -> UInt8 {
    UInt8(ResourceType.allCases.firstIndex(of: type) ?? 0)
  }

  /// 0 for none.
  static func code(of verdict: EvaluationVerdict?) -> UInt8 {
    verdict.flatMap { EvaluationVerdict.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
  }
}
