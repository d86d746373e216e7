/// Any key at all: to see what a mapping really holds.
struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int?

  init(stringValue: String) { self.stringValue = stringValue }

  init(intValue: Int) {
    self.stringValue = String(intValue)
    self.intValue = intValue
  }
}

extension Decoder {
  /// A mapping that may hold these keys and no other: a misspelt key would otherwise be ignored in
  /// silence and change a result.
  func strictContainer<Keys: CodingKey & CaseIterable>(
    _ keys: Keys.Type
  ) throws -> KeyedDecodingContainer<Keys> {
    let known = keys.allCases.map(\.stringValue)
    let present = try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    if let stranger = present.first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath + [AnyKey(stringValue: stranger)],
          debugDescription:
            "“\(stranger)” is not a key here; the keys are \(known.joined(separator: ", "))"))
    }
    return try container(keyedBy: keys)
  }
}
