/// What kind of thing a resource is.
public enum ResourceType: String, Sendable, Codable, CaseIterable, Hashable {
  case caseStudy = "case study"
  case guidance
  case tool
  case training
  case dataset
  case report
  case community
  /// A pilot, trial or evaluation with a verdict, whatever the verdict.
  case evaluation

  /// With a capital letter, for a page.
  public var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
