import Importers
import Sector

/// A sink that keeps everything in memory and answers like a database would.
final class RecordingSink: ImportSink {
  var releases: [String: Release] = [:]
  var begun: [String] = []
  var authorities: [AuthorityCode: Authority] = [:]
  var reorganisations: [Reorganisation] = []
  var measures: [String: Measure] = [:]
  var observations: [Observation] = []
  var comparators: [ComparatorSet] = []
  var deflators: [Deflator] = []
  var lenses: [(id: String, version: Int, text: String)] = []
  var rejections: [Rejection] = []
  var summary = ImportSummary()
  var shares: [Double] = []
  private var held: [Key: (ExactDecimal?, ObservationStatus)] = [:]

  private struct Key: Hashable {
    var authority: AuthorityCode, measure: String, period: Period
  }

  func begin(_ release: Release) throws {
    releases[release.id] = release
    begun.append(release.id)
  }

  private func note(_ isNew: Bool) -> PutOutcome {
    let outcome: PutOutcome = isNew ? .stored : .unchanged
    summary.count(outcome)
    return outcome
  }

  func put(_ authority: Authority) throws -> PutOutcome {
    note(authorities.updateValue(authority, forKey: authority.code) != authority)
  }

  func put(_ reorganisation: Reorganisation) throws -> PutOutcome {
    let isNew = !reorganisations.contains(reorganisation)
    if isNew { reorganisations.append(reorganisation) }
    return note(isNew)
  }

  func put(_ measure: Measure) throws -> PutOutcome {
    note(measures.updateValue(measure, forKey: measure.id) != measure)
  }

  func put(_ observation: Observation) throws -> PutOutcome {
    let key = Key(
      authority: observation.authority, measure: observation.measure, period: observation.period)
    let new = (observation.value, observation.status)
    let old = held.updateValue(new, forKey: key)
    let outcome: PutOutcome = old == nil ? .stored : old! == new ? .unchanged : .revised
    if outcome != .unchanged { observations.append(observation) }
    summary.count(outcome)
    return outcome
  }

  func put(_ set: ComparatorSet) throws -> PutOutcome {
    let isNew = !comparators.contains(set)
    if isNew { comparators.append(set) }
    return note(isNew)
  }

  func put(_ deflator: Deflator) throws -> PutOutcome {
    let isNew = !deflators.contains(deflator)
    if isNew { deflators.append(deflator) }
    return note(isNew)
  }

  func put(lens text: String, id: String, version: Int) throws -> PutOutcome {
    let isNew = !lenses.contains { $0.id == id && $0.version == version && $0.text == text }
    if isNew { lenses.append((id, version, text)) }
    return note(isNew)
  }

  func reject(_ rejection: Rejection) throws {
    summary.count(.rejected)
    rejections.append(rejection)
  }

  func progress(_ share: Double) { shares.append(share) }

  func authority(matching text: String, scheme: CodeScheme?) -> AuthorityCode? {
    authorities.values.first { authority in
      if let scheme { return authority.otherCodes[scheme]?.contains(text) ?? false }
      return authority.code.rawValue == text || authority.name == text
        || authority.officialName == text || authority.otherCodes.values.joined().contains(text)
    }?.code
  }

  /// The figure held for a council, measure and period label.
  func figure(_ code: String, _ measure: String, _ period: String) -> Observation? {
    observations.last {
      $0.authority.rawValue == code && $0.measure == measure && $0.period.label == period
    }
  }
}
