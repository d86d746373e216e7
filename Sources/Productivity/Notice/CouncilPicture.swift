import Sector

/// What a council's page knows about one council, in the few figures that the rules of notice read.
public struct CouncilPicture: Sendable, Equatable {
  /// The council's everyday name.
  public var name: String
  public var lenses: [LensPicture]
  public var measures: [MeasurePicture]

  public init(name: String, lenses: [LensPicture], measures: [MeasurePicture] = []) {
    self.name = name
    self.lenses = lenses
    self.measures = measures
  }
}

/// One lens for one council.
public struct LensPicture: Sendable, Equatable {
  public var id: String
  public var title: String
  public var state: LensStatus.State
  /// False where the lens shows outcomes without a grade.
  public var isGraded: Bool
  /// The result; nil where there is none.
  public var standing: Standing?
  /// Why there is none.
  public var absence: UnassessedUnit?
  /// Open questions about the council's figures, in words.
  public var queries: [String]

  public init(
    id: String, title: String, state: LensStatus.State = .ready, isGraded: Bool = true,
    standing: Standing? = nil, absence: UnassessedUnit? = nil, queries: [String] = []
  ) {
    self.id = id
    self.title = title
    self.state = state
    self.isGraded = isGraded
    self.standing = standing
    self.absence = absence
    self.queries = queries
  }
}

/// Where a council stands in a lens.
public struct Standing: Sendable, Hashable {
  /// 100 is what councils in like circumstances get.
  public var index: Double
  /// Probability of being above 100.
  public var probabilityAbove: Double
  /// True where the side of 100 changes with the weights.
  public var dependsOnWeights: Bool
  /// The change over three years; nil where the lens does not reach back.
  public var change: Change?
  /// Share of the outcome weight that had to be estimated.
  public var imputedShare: Double
  /// The year of the latest figures where that is not the lens's last.
  public var asOf: Int?
  /// Councils in like circumstances that surely get more for each pound, with better outcomes and
  /// less money, nearest first.
  public var betterWithLess: [String]
  /// Pounds a year that doing as well as the best quarter of comparators might be worth.
  public var potential: Range?

  /// A change over years, against councils in like circumstances.
  public struct Change: Sendable, Hashable {
    public var from: Int
    public var percent: Double
    public var probabilityImproved: Double

    public init(from: Int, percent: Double, probabilityImproved: Double) {
      self.from = from
      self.percent = percent
      self.probabilityImproved = probabilityImproved
    }
  }

  /// A range in pounds.
  public struct Range: Sendable, Hashable {
    public var low: Double
    public var high: Double

    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  public init(
    index: Double, probabilityAbove: Double, dependsOnWeights: Bool = false,
    change: Change? = nil, imputedShare: Double = 0, asOf: Int? = nil,
    betterWithLess: [String] = [], potential: Range? = nil
  ) {
    self.index = index
    self.probabilityAbove = probabilityAbove
    self.dependsOnWeights = dependsOnWeights
    self.change = change
    self.imputedShare = imputedShare
    self.asOf = asOf
    self.betterWithLess = betterWithLess
    self.potential = potential
  }

  /// What can be said about the council, by the bands of the index.
  public var band: Band { Band(probabilityAbove: probabilityAbove) }
}

/// One measure of one council beside its comparators, year by year.
public struct MeasurePicture: Sendable, Hashable {
  public var measure: String
  /// The plain-English label.
  public var label: String
  /// The lens it belongs to.
  public var lens: String
  public var polarity: LensOutcome.Polarity
  /// The source's unit: figures in per cent start with "%".
  public var unit: String
  /// Years with a figure, the earliest first.
  public var years: [Year]

  /// A council's figure in a year, and those of its comparators.
  public struct Year: Sendable, Hashable {
    public var endYear: Int
    public var value: Double
    public var comparators: [Double]

    public init(endYear: Int, value: Double, comparators: [Double]) {
      self.endYear = endYear
      self.value = value
      self.comparators = comparators
    }
  }

  public init(
    measure: String, label: String, lens: String, polarity: LensOutcome.Polarity, unit: String,
    years: [Year]
  ) {
    self.measure = measure
    self.label = label
    self.lens = lens
    self.polarity = polarity
    self.unit = unit
    self.years = years
  }
}
