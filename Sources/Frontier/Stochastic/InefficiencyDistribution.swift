/// How inefficiency is spread among units, before anything is seen of them.
public enum InefficiencyDistribution: String, Sendable, CaseIterable {
  /// The upper half of a normal distribution (Aigner, Lovell, Schmidt 1977).
  case halfNormal = "half"
  /// A normal distribution cut off at zero, with a mode of its own (Stevenson 1980).
  case truncatedNormal = "trunc"
  /// An exponential distribution (Meeusen, van den Broeck 1977).
  case exponential = "exp"
}
