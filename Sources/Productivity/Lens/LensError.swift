/// What is wrong with a lens definition, where, and what to do about it: one clear sentence.
public struct LensError: Error, Hashable, Sendable {
  /// The lens's id.
  public var lens: String
  /// The place in the definition, for example `outcomes`, `2`, `weight`; positions count
  /// from 0.
  public var path: [String]
  public var problem: Problem

  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// A text that a page shows is empty.
    case emptyText
    /// An id has other characters than small letters, digits and underscores.
    case badID(String)
    case badVersion(Int)
    case noYears
    /// A year is given twice, or the years do not rise.
    case yearsOutOfOrder
    case noTiers
    /// No outcomes at all.
    case noOutcomes
    /// A figure is made of no measures.
    case noMeasures
    case duplicateOutcome(String)
    case duplicateContext(String)
    /// A weight is not above 0 and at most 1.
    case badWeight(String, weight: Double)
    case weightsDoNotAddUp(total: Double)
    /// The low goalpost is not below the high one.
    case goalpostsReversed(String, low: Double, high: Double)
    /// A goalpost lies where the logarithm has no value.
    case goalpostOutsideLog(String, low: Double, shift: Double)
    /// A measure counts in a year that is not one of the lens's.
    case yearOutsideLens(String, year: Int)
    /// A circumstance is measured by one of the outcomes.
    case contextIsOutcome(String)
    case queryOfStranger(String)
    case measureUnknown(String)
    /// The source calls the other direction better.
    case polarityContradicts(String)
    /// No council has a figure in a year in which the lens counts on one.
    case yearWithoutData(String, year: Int)
    case noCouncils
  }

  public init(lens: String, path: [String] = [], problem: Problem) {
    self.lens = lens
    self.path = path
    self.problem = problem
  }
}

extension LensError: CustomStringConvertible {
  /// The sentence for the person who must act.
  public var description: String {
    let place = path.isEmpty ? "" : ", at \(place)"
    return "Lens \(lens)\(place): \(problem.sentence)"
  }

  /// The place as people read it: `outcomes, entry 3, weight`.
  public var place: String {
    path.map { step in Int(step).map { "entry \($0 + 1)" } ?? step }.joined(separator: ", ")
  }
}

extension LensError.Problem {
  var sentence: String {
    switch self {
    case .emptyText: "there is no text; write what a reader should see here."
    case .badID(let id):
      "“\(id)” cannot be an id; use small letters, digits and underscores, such as csc_e."
    case .badVersion(let version):
      "version \(version) is too low; the first version is 1 and each change adds one."
    case .noYears: "there are no years; list the years in which the lens's periods end."
    case .yearsOutOfOrder: "the years do not rise; list each once, the earliest first."
    case .noTiers: "no type of council is named; list those whose job the service is."
    case .noOutcomes: "there are no outcomes; add what residents get from the service."
    case .noMeasures: "the figure is made of nothing; list at least one measure."
    case .duplicateOutcome(let id): "\(id) is counted twice; keep one entry and add the weights."
    case .duplicateContext(let id): "two circumstances are called \(id); rename or remove one."
    case .badWeight(let id, let weight):
      "the weight \(weight) of \(id) is not above 0 and at most 1; weights are shares of 1."
    case .weightsDoNotAddUp(let total):
      "the weights add up to \(Self.short(total)); change them until they add up to 1."
    case .goalpostsReversed(let id, let low, let high):
      """
      the goalposts of \(id) run from \(low) to \(high); give the smaller published figure as low, \
      whichever direction is better.
      """
    case .goalpostOutsideLog(let id, let low, let shift):
      """
      the low goalpost \(low) of \(id) plus the shift \(shift) is not above 0, so it has no \
      logarithm; raise one of them.
      """
    case .yearOutsideLens(let id, let year):
      "\(id) is to count in \(year), which is no year of the lens; add it there or remove it here."
    case .contextIsOutcome(let id):
      "\(id) is an outcome of the service and cannot excuse it as well; use it once."
    case .queryOfStranger(let id):
      "\(id) is queried but the lens does not use it; correct the id or remove the query."
    case .measureUnknown(let id):
      "no measure is called \(id); correct the id or import its source first."
    case .polarityContradicts(let id):
      "the source says that the other direction of \(id) is better; correct the polarity."
    case .yearWithoutData(let id, let year):
      "no council has a figure of \(id) in \(year); import it or take the year out."
    case .noCouncils:
      "no council belongs to the population; import councils or correct nation and tiers."
    }
  }

  /// A total with three decimals at most, without a tail of binary noise.
  private static func short(_ value: Double) -> String {
    String((value * 1000).rounded() / 1000)
  }
}
