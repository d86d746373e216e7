/// Whether a detail was seen on the page or judged from its context.
public enum FactBasis: String, Sendable, Codable, CaseIterable, Hashable {
  case seen
  case inferred
}
