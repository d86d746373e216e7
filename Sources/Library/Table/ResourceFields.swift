import Sector

/// The fields of one resource as text, from a row of a table or from a form.
public struct ResourceFields: Sendable, Hashable {
  private var cells: [ResourceColumn: String] = [:]

  public init() {}

  public subscript(column: ResourceColumn) -> String {
    get { cells[column] ?? "" }
    set { cells[column] = ResourceText.trimmed(newValue) }
  }

  /// The fields of a resource, as they are written.
  public init(_ resource: Resource) {
    self[.id] = resource.id
    self[.title] = resource.title
    self[.publisher] = resource.publisher
    self[.address] = resource.address.text
    self[.type] = resource.type.rawValue
    self[.service] = resource.service
    self[.themes] = resource.themes.joined(separator: ";")
    self[.levels] = resource.levels.map(String.init).joined(separator: ";")
    self[.evidence] = resource.evidence.rawValue
    self[.verdict] = resource.verdict?.rawValue ?? ""
    self[.summary] = resource.summary
    self[.statedResult] = resource.statedResult ?? ""
    self[.statedCost] = resource.statedCost ?? ""
    self[.learning] = resource.learning ?? ""
    self[.year] = resource.year.map(String.init) ?? ""
    self[.yearBasis] = resource.year == nil ? "" : resource.yearBasis.rawValue
    self[.country] = resource.country ?? ""
    self[.authorities] = resource.authorities.map(\.rawValue).joined(separator: ";")
    self[.licence] = resource.licence ?? ""
    self[.addressKind] = resource.addressKind.rawValue
    self[.reading] = resource.reading.rawValue
  }

  /// The resource, or the first field that is wrong.
  ///
  /// - Parameter id: the id where the fields give none.
  public func resource(id: @autoclosure () -> String) throws(ResourceProblem) -> Resource {
    try checkLengths()
    let title = self[.title]
    guard title.contains(where: \.isLetter) else {
      throw ResourceProblem(.title, title, "The title is missing: give the page's own title.")
    }
    var resource = Resource(
      id: try readID() ?? id(), title: title, publisher: self[.publisher],
      address: try readAddress(), type: try read(.type, as: ResourceType.self) ?? .report,
      service: self[.service].lowercased(), summary: self[.summary])
    resource.themes = list(.themes).map { $0.lowercased() }
    resource.levels = try readLevels()
    resource.evidence = try readEvidence()
    resource.verdict = try read(.verdict, as: EvaluationVerdict.self)
    resource.statedResult = optional(.statedResult)
    resource.statedCost = optional(.statedCost)
    resource.learning = optional(.learning)
    resource.year = try readYear()
    resource.yearBasis = try read(.yearBasis, as: FactBasis.self) ?? .seen
    resource.country = optional(.country)
    resource.authorities = list(.authorities).map { AuthorityCode($0) }
    resource.licence = optional(.licence)
    resource.addressKind = try read(.addressKind, as: AddressKind.self) ?? .publisher
    resource.reading = try read(.reading, as: ReadingDepth.self) ?? .notRead
    return resource
  }

  /// Every field that is wrong, for a form that shows all at once.
  public var problems: [ResourceProblem] {
    var fields = self
    var problems: [ResourceProblem] = []
    // Each round mends the field that was wrong and asks again.
    for _ in ResourceColumn.allCases {
      do throws(ResourceProblem) {
        _ = try fields.resource(id: "")
        return problems
      } catch {
        problems.append(error)
        fields[error.column] = Self.harmless[error.column] ?? ""
      }
    }
    return problems
  }

  private static let harmless: [ResourceColumn: String] = [
    .title: "Title", .address: "https://example.org",
  ]

  private func optional(_ column: ResourceColumn) -> String? {
    self[column].isEmpty ? nil : self[column]
  }

  /// The parts of a list, parted by semicolons, each once.
  private func list(_ column: ResourceColumn) -> [String] {
    var seen: Set<String> = []
    return self[column].split(separator: ";").map { ResourceText.trimmed($0) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
