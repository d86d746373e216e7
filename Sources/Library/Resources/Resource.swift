import Sector

/// One thing that can help a council: a case study, guide, tool, course, data set or evaluation.
///
/// It says what the page states and how far anybody checked that, and rates nothing itself.
public struct Resource: Sendable, Hashable, Identifiable {
  /// Permanent: `R001` in the shipped list, a UUID for what people propose.
  public var id: String
  public var title: String
  public var publisher: String
  public var address: ResourceAddress
  public var addressKind = AddressKind.publisher
  public var type: ResourceType
  /// The service it is about, in lower case: `children`.
  public var service: String
  /// Themes of the self-assessment, in lower case: `process redesign`.
  public var themes: [String] = []
  /// Levels of the self-assessment, 1 to 4, that it helps to reach; empty where nobody judged.
  public var levels: [Int] = []
  public var evidence = EvidenceLevel.noneStated
  /// Of an evaluation only.
  public var verdict: EvaluationVerdict?
  /// What it is, in our own words.
  public var summary: String
  /// The publisher's claim, often reported by themselves.
  public var statedResult: String?
  public var statedCost: String?
  /// What whoever did it would tell the next; evaluations only.
  public var learning: String?
  public var year: Int?
  public var yearBasis = FactBasis.seen
  /// The nation or nations it is from, as words: `England`.
  public var country: String?
  /// Councils it came from, where known.
  public var authorities: [AuthorityCode] = []
  /// Terms on which the source may be used, as far as known.
  public var licence: String?
  public var reading = ReadingDepth.notRead

  public init(
    id: String, title: String, publisher: String, address: ResourceAddress, type: ResourceType,
    service: String, summary: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.address = address
    self.type = type
    self.service = service
    self.summary = summary
  }
}
