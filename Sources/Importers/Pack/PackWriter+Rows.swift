import Sector

/// How each value is written as a row; the order of the cells is the order of the table's fields.
extension PackWriter {
  static func row(_ authority: Authority, _ csv: inout CSVWriter) {
    csv.text(authority.code.rawValue)
    csv.text(authority.name)
    csv.text(authority.officialName)
    csv.text(authority.tier.rawValue)
    csv.text(authority.region)
    csv.text(authority.nation)
    csv.text(authority.county)
    csv.text(authority.combinedAuthority)
    csv.flag(authority.isCurrent)
    csv.text(authority.startDate)
    csv.text(authority.endDate)
    for scheme in [CodeScheme.formerGSS, .register, .mhclg, .dfe] {
      csv.text(authority.otherCodes[scheme]?.joined(separator: " "))
    }
    csv.number(authority.area)
    csv.number(authority.latitude)
    csv.number(authority.longitude)
  }

  static func row(_ step: Reorganisation, _ csv: inout CSVWriter) {
    csv.text(step.predecessor.rawValue)
    csv.text(step.successor.rawValue)
    csv.text(step.date)
    csv.flag(step.isSameFootprint)
  }

  static func row(_ measure: Measure, year: Period.Kind, _ csv: inout CSVWriter) {
    csv.text(measure.id)
    csv.text(measure.name)
    csv.text(measure.unit)
    csv.text(measure.polarity.rawValue)
    csv.text(measure.kind.rawValue)
    csv.text(measure.source)
    csv.text(measure.service)
    csv.text(year.rawValue)
  }

  static func row(_ release: Release, _ csv: inout CSVWriter) {
    csv.text(release.id)
    csv.text(release.source)
    csv.text(release.title)
    csv.text(release.publisher)
    csv.text(release.licence)
    csv.text(release.url)
    csv.text(release.file)
    csv.text(release.published)
    csv.text(release.retrieved)
    csv.text(release.sha256)
    csv.number(release.rowsIn)
    csv.number(release.rowsRejected)
    csv.text(release.note)
  }

  /// One line of a comparator list.
  struct Pair {
    var method: String
    var authority: AuthorityCode
    var member: ComparatorSet.Member
  }

  static func pairs(_ sets: [ComparatorSet]) -> [Pair] {
    sets.flatMap { set in
      set.members.map { Pair(method: set.method, authority: set.authority, member: $0) }
    }.sorted {
      ($0.method, $0.authority, $0.member.rank, $0.member.authority)
        < ($1.method, $1.authority, $1.member.rank, $1.member.authority)
    }
  }

  static func row(_ pair: Pair, _ csv: inout CSVWriter) {
    csv.text(pair.method)
    csv.text(pair.authority.rawValue)
    csv.number(pair.member.rank)
    csv.text(pair.member.authority.rawValue)
    csv.text(pair.member.closeness)
  }

  static func row(_ deflator: Deflator, _ csv: inout CSVWriter) {
    csv.text(deflator.series)
    csv.number(deflator.endYear)
    csv.number(deflator.index)
    csv.flag(deflator.isForecast)
  }

  static func row(_ observation: Observation, _ csv: inout CSVWriter) {
    csv.text(observation.authority.rawValue)
    csv.text(observation.measure)
    csv.text(observation.period.label)
    csv.number(observation.value)
    csv.text(observation.status.rawValue)
    csv.text(observation.release)
    csv.number(observation.row)
  }
}
