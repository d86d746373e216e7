/// The sources that the hub knows, by the name that a measure gives its source.
public enum SourceCatalogue {
  /// The description for a measure's source text, such as "DfE LAIT: Child Protection".
  ///
  /// The longest known beginning decides. A source that is not known gets a description under its
  /// own name with the licence to be confirmed: its figures can be used, never passed on unawares.
  public static func description(of source: String) -> SourceDescription {
    if let table = source.droppingPrefix("ONS Explore Local Statistics: ") {
      return exploreLocalStatistics(table: table)
    }
    let match = known.filter { source.hasPrefix($0.0) }.max { $0.0.utf8.count < $1.0.utf8.count }
    guard var description = match?.1 else { return unknown(source) }
    if academicThemes.contains(source) { description.oneYear = .academic }
    return description
  }

  /// True where the catalogue has particulars for a source of that name.
  public static func isKnown(_ source: String) -> Bool {
    known.contains { source.hasPrefix($0.0) }
      || source.hasPrefix("ONS Explore Local Statistics: ")
  }

  /// A table of ONS Explore Local Statistics, by the name of its file.
  public static func exploreLocalStatistics(table: String) -> SourceDescription {
    SourceDescription(
      slug: "ons-els-\(slug(table))",
      title: "Explore Local Statistics: \(table.replacing("-", with: " "))",
      publisher: "Office for National Statistics",
      url: "https://www.ons.gov.uk/explore-local-statistics/",
      note: "Table \(table).csv of ONS Explore Local Statistics, which also republishes tables of "
        + "other departments.",
      oneYear: academicTables.contains(table) ? .academic : .financial)
  }

  /// Lower case, digits and single hyphens: fit for an id.
  public static func slug(_ text: String) -> String {
    let words = text.lowercased().utf8.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    return words.map { String(Substring($0)) }.joined(separator: "-")
  }

  private static func unknown(_ source: String) -> SourceDescription {
    SourceDescription(
      slug: source.isEmpty ? "unnamed-source" : slug(source),
      title: source.isEmpty ? "Unnamed source" : source,
      publisher: SourceDescription.toBeConfirmed, licence: SourceDescription.toBeConfirmed,
      note: "This source is not in the catalogue: publisher and licence are to be confirmed.")
  }

  /// Tables whose year runs from August or September.
  private static let academicTables: Set<String> = [
    "apprenticeships", "early-years", "gcses-in-english-and-maths",
    "persistent-absences-for-all-pupils", "pupils-at-expected-standards-by-end-of-primary-school",
  ]

  /// Themes of the Local Authority Interactive Tool that follow the school year.
  private static let academicThemes: Set<String> = [
    "DfE LAIT: All Pupil Absence & Exclusions", "DfE LAIT: Attainment by age 19",
    "DfE LAIT: Early Years", "DfE LAIT: Foundation Stage",
    "DfE LAIT: Further & Higher Education", "DfE LAIT: Key Stage 1 and Phonics",
    "DfE LAIT: Key Stage 2", "DfE LAIT: Key Stage 4", "DfE LAIT: Key Stage 5",
  ]
}

extension String {
  /// The rest behind `prefix`; nil where the text does not begin with it.
  func droppingPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
