/// What a reader asked the library for: words, and what the resources must be.
///
/// Within one field any of the values will do; every field given must fit.
public struct LibraryFilter: Sendable, Hashable {
  public var text = ""
  public var services: Set<String> = []
  public var themes: Set<String> = []
  public var types: Set<ResourceType> = []
  public var evidence: Set<EvidenceLevel> = []
  public var verdicts: Set<EvaluationVerdict> = []
  /// Levels it should help to reach, 1 to 4.
  public var levels: Set<Int> = []
  /// First and last year wanted.
  public var from: Int?
  public var to: Int?

  public init() {}

  /// Reads the fields of an address; values that mean nothing are left out.
  public init(values: (String) -> [String]) {
    text = String((values("q").first ?? "").prefix(400))
    services = Set(values("service").map { $0.lowercased() })
    themes = Set(values("theme").map { $0.lowercased() })
    types = Set(values("type").compactMap { ResourceType(rawValue: $0.lowercased()) })
    evidence = Set(
      values("evidence").filter { !$0.isEmpty }.compactMap { EvidenceLevel(reading: $0) })
    verdicts = Set(values("verdict").compactMap { EvaluationVerdict(rawValue: $0.lowercased()) })
    levels = Set(values("level").compactMap { Int($0) }.filter { (1...4).contains($0) })
    from = values("from").first.flatMap { Int($0) }
    to = values("to").first.flatMap { Int($0) }
  }

  /// The fields as an address has them, in one order, so that equal filters have equal addresses.
  public var fields: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    if !text.isEmpty { fields.append(("q", text)) }
    fields += services.sorted().map { ("service", $0) }
    fields += themes.sorted().map { ("theme", $0) }
    fields += types.map(\.rawValue).sorted().map { ("type", $0) }
    fields += evidence.sorted().map { ("evidence", $0.rawValue) }
    fields += verdicts.map(\.rawValue).sorted().map { ("verdict", $0) }
    fields += levels.sorted().map { ("level", String($0)) }
    if let from { fields.append(("from", String(from))) }
    if let to { fields.append(("to", String(to))) }
    return fields
  }

  /// True where nothing narrows the library.
  public var isEmpty: Bool { fields.isEmpty }

  /// What is asked for, in words: `"homelessness", children, at least ...`.
  public var words: String {
    var parts: [String] = text.isEmpty ? [] : ["\u{201C}\(text)\u{201D}"]
    parts += services.sorted() + themes.sorted() + types.map(\.rawValue).sorted()
    parts += evidence.sorted().map(\.rawValue) + verdicts.map { $0.name.lowercased() }.sorted()
    parts += levels.sorted().map { "helps towards level \($0)" }
    switch (from, to) {
    case (let from?, let to?) where from == to: parts.append("of \(from)")
    case (let from?, let to?): parts.append("\(from) to \(to)")
    case (let from?, nil): parts.append("since \(from)")
    case (nil, let to?): parts.append("up to \(to)")
    case (nil, nil): break
    }
    return parts.isEmpty ? "everything" : parts.joined(separator: ", ")
  }
}
