/// How many resources there would be for each further choice.
///
/// Counts of one field ignore that field's own choice, so that a reader sees what changing it gives.
public struct LibraryFacets: Sendable, Hashable {
  public var services: [String: Int] = [:]
  public var themes: [String: Int] = [:]
  public var types: [ResourceType: Int] = [:]
  public var evidence: [EvidenceLevel: Int] = [:]
  public var verdicts: [EvaluationVerdict: Int] = [:]
  public var levels: [Int: Int] = [:]
  public var years: [Int: Int] = [:]

  public init() {}
}
