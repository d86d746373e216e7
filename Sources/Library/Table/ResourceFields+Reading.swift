extension ResourceFields {
  func checkLengths() throws(ResourceProblem) {
    for column in ResourceColumn.allCases where self[column].utf8.count > column.limit {
      throw ResourceProblem(
        column, String(self[column].prefix(60)),
        "The text is longer than \(column.limit) characters: shorten it.")
    }
  }

  func readID() throws(ResourceProblem) -> String? {
    let text = self[.id]
    guard !text.isEmpty else { return nil }
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard isPlain, text.utf8.count <= 40 else {
      throw ResourceProblem(
        .id, text, "'\(text)' is no id: use letters, digits and hyphens, at most 40.")
    }
    return text
  }

  func readAddress() throws(ResourceProblem) -> ResourceAddress {
    do throws(ResourceAddressError) {
      return try ResourceAddress(self[.address])
    } catch {
      throw ResourceProblem(.address, self[.address], error.description)
    }
  }

  /// One of the words of `Value`; nil where the field is empty.
  func read<Value>(_ column: ResourceColumn, as type: Value.Type) throws(ResourceProblem) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    let text = self[column].lowercased()
    guard !text.isEmpty else { return nil }
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ResourceProblem(
      column, self[column], "'\(self[column])' is not one of: \(known).")
  }

  func readEvidence() throws(ResourceProblem) -> EvidenceLevel {
    if let level = EvidenceLevel(reading: self[.evidence]) { return level }
    let known = EvidenceLevel.allCases.map(\.rawValue).joined(separator: ", ")
    throw ResourceProblem(
      .evidence, self[.evidence], "'\(self[.evidence])' is not one of: \(known).")
  }

  func readLevels() throws(ResourceProblem) -> [Int] {
    var levels: Set<Int> = []
    for part in self[.levels].split(whereSeparator: { ";, ".contains($0) }) {
      guard let level = Int(part), (1...4).contains(level) else {
        throw ResourceProblem(
          .levels, self[.levels], "'\(part)' is not a level: give numbers from 1 to 4.")
      }
      levels.insert(level)
    }
    return levels.sorted()
  }

  func readYear() throws(ResourceProblem) -> Int? {
    let text = self[.year]
    guard !text.isEmpty else { return nil }
    guard let year = Int(text), (1900...2100).contains(year) else {
      throw ResourceProblem(.year, text, "'\(text)' is not a year: write it like 2019.")
    }
    return year
  }
}
