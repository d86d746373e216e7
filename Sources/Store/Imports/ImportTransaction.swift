import Database
import Sector

/// The sink behind every import: compares each item with what is held, keeps what is new, and
/// keeps what it replaces as history.
///
/// It lives inside one write transaction; when the importer throws, nothing of it remains.
final class ImportTransaction: ImportSink {
  let session: SQLSession
  private(set) var summary = ImportSummary()
  private(set) var rejections: [Rejection] = []
  private let onProgress: (Double) -> Void

  var register: AuthorityRegister
  var authorities: [AuthorityCode: (key: Int, value: Authority)]
  var measures: [String: (key: Int, value: Measure)]
  var releases: [String: (key: Int, value: Release)]
  var periods: [Period: Int]
  private var registerIsStale = false

  var release: (key: Int, value: Release)?
  /// True once anything was kept, also where no item counts it: a release that repeats what is
  /// held.
  var hasChanges: Bool { summary.stored > 0 || hasNewRelease }
  var hasNewRelease = false
  let observations: ObservationWriter

  init(session: SQLSession, onProgress: @escaping (Double) -> Void) throws {
    self.session = session
    self.onProgress = onProgress
    observations = try ObservationWriter(session: session)
    let held = try Catalogue(reading: session)
    register = held.register
    authorities = [:]
    for authority in held.register.authorities {
      authorities[authority.code] = (held.authorityKeys[authority.code] ?? 0, authority)
    }
    measures = held.measureKeys.compactMapValues { key in
      held.measuresByKey[key].map { (key, $0) }
    }
    releases = held.releaseKeys.compactMapValues { key in
      held.releasesByKey[key].map { (key, $0) }
    }
    periods = held.periodKeys
  }

  func progress(_ share: Double) { onProgress(share) }

  func authority(matching text: String, scheme: CodeScheme?) -> AuthorityCode? {
    if registerIsStale {
      register = AuthorityRegister(
        authorities: authorities.values.map(\.value), reorganisations: register.reorganisations)
      registerIsStale = false
    }
    return register.match(text, scheme: scheme)?.code
  }

  func reject(_ rejection: Rejection) throws {
    count(.rejected)
    rejections.append(rejection)
  }

  /// Counts an item and hands its outcome back.
  @discardableResult
  func count(_ outcome: PutOutcome) -> PutOutcome {
    summary.count(outcome)
    return outcome
  }

  func remember(_ authority: Authority, key: Int) {
    authorities[authority.code] = (key, authority)
    registerIsStale = true
  }
}
