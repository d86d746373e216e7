/// A filter in the shelf's own codes.
struct ShelfTest {
  /// The fields of a filter, one bit each.
  enum Field: UInt8, CaseIterable {
    case service = 1
    case theme = 2
    case type = 4
    case evidence = 8
    case verdict = 16
    case level = 32
    case year = 64
  }

  private var services: Set<UInt16>?
  private var themes: UInt64?
  private var types: UInt64?
  private var evidence: UInt64?
  private var verdicts: UInt64?
  private var levels: UInt8?
  private var years: ClosedRange<Int16>?

  init(_ filter: LibraryFilter, services: WordList, themes: WordList) {
    if !filter.services.isEmpty {
      self.services = Set(
        filter.services.compactMap { services.known($0).map { UInt16(clamping: $0) } })
    }
    if !filter.themes.isEmpty {
      self.themes = Self.bits(
        filter.themes.compactMap { themes.known($0) }.filter { $0 < LibraryShelf.mostThemes })
    }
    if !filter.types.isEmpty {
      types = Self.bits(filter.types.map { Int(LibraryShelf.code(of: $0)) })
    }
    if !filter.evidence.isEmpty { evidence = Self.bits(filter.evidence.map(\.rank)) }
    if !filter.verdicts.isEmpty {
      verdicts = Self.bits(filter.verdicts.map { Int(LibraryShelf.code(of: $0)) })
    }
    if !filter.levels.isEmpty { levels = filter.levels.reduce(0) { $0 | 1 << UInt8($1) } }
    if filter.from != nil || filter.to != nil {
      let first = Int16(clamping: filter.from ?? 1)
      years = first...max(first, Int16(clamping: filter.to ?? Int(Int16.max)))
    }
  }

  /// The fields that the entry does not fit, as bits.
  func failing(_ entry: LibraryShelf.Entry) -> UInt8 {
    var failing: UInt8 = 0
    func check(_ field: Field, _ fits: Bool) { if !fits { failing |= field.rawValue } }
    if let services { check(.service, services.contains(entry.service)) }
    if let themes { check(.theme, themes & entry.themes != 0) }
    if let types { check(.type, types & 1 << UInt64(entry.type) != 0) }
    if let evidence { check(.evidence, evidence & 1 << UInt64(entry.evidence) != 0) }
    if let verdicts { check(.verdict, verdicts & 1 << UInt64(entry.verdict) != 0) }
    if let levels { check(.level, levels & entry.levels != 0) }
    if let years { check(.year, years.contains(entry.year)) }
    return failing
  }

  private static func bits(_ places: [Int]) -> UInt64 {
    places.reduce(0) { $0 | 1 << UInt64($1) }
  }
}
