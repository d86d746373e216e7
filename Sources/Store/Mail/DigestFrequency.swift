/// How often a person wants to hear what is new for them.
public enum DigestFrequency: String, Sendable, Hashable, CaseIterable {
  case daily, weekly, off
}
