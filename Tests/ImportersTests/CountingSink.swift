import Importers
import Sector

/// A sink that only counts, for tables too large to keep.
final class CountingSink: ImportSink {
  var summary = ImportSummary()
  var observations = 0
  var withValue = 0
  var authorities = 0
  var sameFootprint: [String] = []
  var releases: [String: Release] = [:]

  /// Sources whose licence nobody has confirmed.
  var unconfirmed: [String] {
    Set(releases.values.filter { !$0.isOpen }.map(\.source)).sorted()
  }

  private func stored() -> PutOutcome {
    summary.count(.stored)
    return .stored
  }

  func begin(_ release: Release) throws { releases[release.id] = release }

  func put(_ authority: Authority) throws -> PutOutcome {
    authorities += 1
    return stored()
  }

  func put(_ step: Reorganisation) throws -> PutOutcome {
    if step.isSameFootprint { sameFootprint.append(step.predecessor.rawValue) }
    return stored()
  }

  func put(_ measure: Measure) throws -> PutOutcome { stored() }

  func put(_ observation: Observation) throws -> PutOutcome {
    observations += 1
    if observation.value != nil { withValue += 1 }
    return stored()
  }

  func put(_ comparators: ComparatorSet) throws -> PutOutcome { stored() }
  func put(_ deflator: Deflator) throws -> PutOutcome { stored() }
  func put(lens text: String, id: String, version: Int) throws -> PutOutcome { stored() }
  func reject(_ rejection: Rejection) throws { summary.count(.rejected) }
  func progress(_ share: Double) {}
  func authority(matching text: String, scheme: CodeScheme?) -> AuthorityCode? { nil }
}
