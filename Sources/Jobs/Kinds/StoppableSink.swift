import Sector

/// A sink that ends the reading once its job should stop.
final class StoppableSink: ImportSink {
  private let sink: any ImportSink
  private let context: JobContext

  init(_ sink: any ImportSink, context: JobContext) {
    self.sink = sink
    self.context = context
  }

  func begin(_ release: Release) throws {
    try context.checkStop()
    try sink.begin(release)
  }

  func put(_ authority: Authority) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(authority)
  }

  func put(_ reorganisation: Reorganisation) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(reorganisation)
  }

  func put(_ measure: Measure) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(measure)
  }

  func put(_ observation: Observation) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(observation)
  }

  func put(_ comparators: ComparatorSet) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(comparators)
  }

  func put(_ deflator: Deflator) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(deflator)
  }

  func put(lens text: String, id: String, version: Int) throws -> PutOutcome {
    try context.checkStop()
    return try sink.put(lens: text, id: id, version: version)
  }

  func reject(_ rejection: Rejection) throws {
    try context.checkStop()
    try sink.reject(rejection)
  }

  func progress(_ share: Double) { sink.progress(share) }

  func authority(matching text: String, scheme: CodeScheme?) -> AuthorityCode? {
    sink.authority(matching: text, scheme: scheme)
  }
}
