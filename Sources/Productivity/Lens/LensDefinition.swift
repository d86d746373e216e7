import Sector

/// One way of looking at a service: which money, which outcomes for residents, how much each
/// counts, and which circumstances are allowed for.
///
/// A definition is a proposal that the sector adopts, changes or rejects. It is versioned: any
/// change of measures, weights, goalposts, context or population is a new version.
public struct LensDefinition: Sendable, Hashable, Identifiable {
  /// Short name in addresses and files: `csc_e`.
  public var id: String
  public var version: Int
  public var title: String
  /// The service as a sentence names it, where `title` says more: "Waste and recycling".
  public var shortTitle: String
  /// The lens's question in plain English: "What do councils get for each pound spent on …?"
  public var question: String
  /// Two or three sentences on what the lens looks at.
  public var about: String
  /// The service, in the words of `Measure.service`.
  public var service: String
  public var status: LensStatus
  public var adoption: LensAdoption
  /// False where the figures cannot carry a grade, and outcomes alone are shown.
  public var isGraded: Bool
  public var population: LensPopulation
  public var years: LensYears
  public var spend: LensSpend
  public var size: LensSize
  public var outcomes: [LensOutcome]
  /// Circumstances, the most important first: from the end of the list they are dropped where
  /// there are too few councils.
  public var context: [LensContext]
  /// True where the type of council is allowed for as well.
  public var usesTypes: Bool
  /// What the money and the outcomes do and do not cover.
  public var scope: String
  /// What a reader must know before believing a figure, shown beside every result.
  public var warnings: [String]
  public var shownBeside: [LensBesideMeasure]
  public var leftOut: [LensLeftOut]
  public var queries: [LensQuery]

  public init(
    id: String, version: Int, title: String, shortTitle: String? = nil, question: String,
    about: String = "", service: String,
    status: LensStatus, adoption: LensAdoption = LensAdoption(.proposed), isGraded: Bool = true,
    population: LensPopulation, years: LensYears, spend: LensSpend, size: LensSize,
    outcomes: [LensOutcome], context: [LensContext], usesTypes: Bool = true, scope: String = "",
    warnings: [String] = [], shownBeside: [LensBesideMeasure] = [], leftOut: [LensLeftOut] = [],
    queries: [LensQuery] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.question = question
    self.about = about
    self.service = service
    self.status = status
    self.adoption = adoption
    self.isGraded = isGraded
    self.population = population
    self.years = years
    self.spend = spend
    self.size = size
    self.outcomes = outcomes
    self.context = context
    self.usesTypes = usesTypes
    self.scope = scope
    self.warnings = warnings
    self.shownBeside = shownBeside
    self.leftOut = leftOut
    self.queries = queries
  }

  /// The lens's nation.
  public var nation: String { population.nation }

  /// The lens's years in which an outcome counts.
  public func years(of outcome: LensOutcome) -> [Int] {
    years.all.filter { outcome.years?.contains($0) ?? true }
  }
}

extension LensDefinition: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "lens"
    case version, title
    case shortTitle = "short_title"
    case question, about, service, status, adoption
    case isGraded = "graded"
    case population, years, spend, size, outcomes, context
    case usesTypes = "council_types"
    case scope, warnings
    case shownBeside = "shown_beside"
    case leftOut = "left_out"
    case queries
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    version = try container.decode(Int.self, forKey: .version)
    title = try container.decode(String.self, forKey: .title)
    shortTitle = try container.decodeIfPresent(String.self, forKey: .shortTitle) ?? title
    question = try container.decode(String.self, forKey: .question)
    about = try container.decode(String.self, forKey: .about)
    service = try container.decode(String.self, forKey: .service)
    status = try container.decode(LensStatus.self, forKey: .status)
    adoption = try container.decode(LensAdoption.self, forKey: .adoption)
    isGraded = try container.decodeIfPresent(Bool.self, forKey: .isGraded) ?? true
    population = try container.decode(LensPopulation.self, forKey: .population)
    years = try container.decode(LensYears.self, forKey: .years)
    spend = try container.decode(LensSpend.self, forKey: .spend)
    size = try container.decode(LensSize.self, forKey: .size)
    outcomes = try container.decode([LensOutcome].self, forKey: .outcomes)
    context = try container.decode([LensContext].self, forKey: .context)
    usesTypes = try container.decode(Bool.self, forKey: .usesTypes)
    scope = try container.decode(String.self, forKey: .scope)
    warnings = try container.decodeIfPresent([String].self, forKey: .warnings) ?? []
    shownBeside =
      try container.decodeIfPresent([LensBesideMeasure].self, forKey: .shownBeside) ?? []
    leftOut = try container.decodeIfPresent([LensLeftOut].self, forKey: .leftOut) ?? []
    queries = try container.decodeIfPresent([LensQuery].self, forKey: .queries) ?? []
  }
}
