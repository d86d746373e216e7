import Library
import TestSupport

/// Invented resources for tests.
enum SampleResources {
  static let services = ["children", "adults", "corporate", "waste & environment"]
  static let themes = ["finance", "digital", "process redesign", "partnerships", "data & insight"]

  static func resource(
    _ id: String = "T1", title: String = "Better letters", publisher: String = "Example Institute",
    address: String = "https://example.org/letters", type: ResourceType = .report,
    service: String = "corporate", summary: String = "Clear letters bring more answers."
  ) throws -> Resource {
    Resource(
      id: id, title: title, publisher: publisher, address: try ResourceAddress(address),
      type: type, service: service, summary: summary)
  }

  /// A resource whose every field is filled by chance.
  static func random(_ id: String, using random: inout SeededGenerator) throws -> Resource {
    func word() -> String {
      String(
        (0..<Int.random(in: 2...9, using: &random)).map { _ in
          "abcdefghijklmnopqrstuvwxyz,;\"' \u{E9}&".randomElement(using: &random) ?? "a"
        })
    }
    func some<Value>(_ values: [Value]) -> [Value] {
      values.filter { _ in Bool.random(using: &random) }
    }
    var resource = try resource(
      id, title: "a" + word() + "b", publisher: "p" + word() + "q",
      address: "https://example.org/\(id)/\(Int.random(in: 0...999, using: &random))",
      type: ResourceType.allCases.randomElement(using: &random) ?? .report,
      service: services.randomElement(using: &random) ?? "", summary: "s" + word() + word() + "t")
    resource.themes = some(themes)
    resource.levels = some([1, 2, 3, 4])
    resource.evidence = EvidenceLevel.allCases.randomElement(using: &random) ?? .noneStated
    if resource.type == .evaluation {
      resource.verdict = EvaluationVerdict.allCases.randomElement(using: &random)
    }
    resource.year = Bool.random(using: &random) ? Int.random(in: 1990...2026, using: &random) : nil
    resource.reading = ReadingDepth.allCases.randomElement(using: &random) ?? .notRead
    return resource
  }
}
