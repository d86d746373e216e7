/// One value of a token's claims: of what tokens can hold, what the hub reads.
enum ClaimValue: Sendable, Hashable, Codable {
  case text(String)
  case number(Double)
  case truth(Bool)
  case texts([String])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let texts = try? container.decode([String].self) {
      self = .texts(texts)
    } else {
      self = .other
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .texts(let texts): try container.encode(texts)
    case .other: try container.encodeNil()
    }
  }

  /// True for what providers write for yes: true, "true", 1, "1".
  var isTrue: Bool {
    switch self {
    case .truth(let truth): truth
    case .text(let text): text == "true" || text == "1"
    case .number(let number): number == 1
    case .texts, .other: false
    }
  }

  /// One text or several.
  var words: [String] {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    default: []
    }
  }
}
