/// Counts resources by field while a filter goes through them.
struct ShelfTally {
  private var services: [Int]
  private var themes = [Int](repeating: 0, count: LibraryShelf.mostThemes)
  private var types = [Int](repeating: 0, count: ResourceType.allCases.count)
  private var evidence = [Int](repeating: 0, count: EvidenceLevel.allCases.count)
  private var verdicts = [Int](repeating: 0, count: EvaluationVerdict.allCases.count + 1)
  private var levels = [Int](repeating: 0, count: 5)
  private var years: [Int16: Int] = [:]

  init(services: Int) {
    self.services = [Int](repeating: 0, count: services)
  }

  /// Counts an entry for every field whose own choice is all that may keep it out.
  mutating func count(_ entry: LibraryShelf.Entry, failing: UInt8) {
    func counts(_ field: ShelfTest.Field) -> Bool { failing & ~field.rawValue == 0 }
    if counts(.service) { services[Int(entry.service)] += 1 }
    if counts(.type) { types[Int(entry.type)] += 1 }
    if counts(.evidence) { evidence[Int(entry.evidence)] += 1 }
    if counts(.verdict) { verdicts[Int(entry.verdict)] += 1 }
    if counts(.year) { years[entry.year, default: 0] += 1 }
    if counts(.level) {
      for level in 1...4 where entry.levels & 1 << UInt8(level) != 0 { levels[level] += 1 }
    }
    if counts(.theme) {
      var bits = entry.themes
      while bits != 0 {
        themes[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
  }

  func facets(services names: [String], themes themeNames: [String]) -> LibraryFacets {
    var facets = LibraryFacets()
    for (name, count) in zip(names, services) where count > 0 { facets.services[name] = count }
    for (name, count) in zip(themeNames, themes) where count > 0 { facets.themes[name] = count }
    for (type, count) in zip(ResourceType.allCases, types) where count > 0 {
      facets.types[type] = count
    }
    for (level, count) in zip(EvidenceLevel.allCases, evidence) where count > 0 {
      facets.evidence[level] = count
    }
    for (verdict, count) in zip(EvaluationVerdict.allCases, verdicts.dropFirst()) where count > 0 {
      facets.verdicts[verdict] = count
    }
    for level in 1...4 where levels[level] > 0 { facets.levels[level] = levels[level] }
    for (year, count) in years where year > 0 { facets.years[Int(year)] = count }
    return facets
  }
}
