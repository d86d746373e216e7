import Productivity
import Sector
import Store

/// A store that holds `SampleData`, for tests of everything that stands on one.
public enum SampleStore {
  /// Few draws: enough for every output to exist, computed in a moment.
  public static let settings = RunSettings(weightDraws: 4, draws: 200)

  /// A store in memory, filled; with an index run where `isComputed`.
  public static func make(isComputed: Bool = false) throws -> Store {
    let store = try Store(database: .init())
    try fill(store)
    if isComputed { _ = try store.computeIndex(settings: settings) }
    return store
  }

  /// Imports all of `SampleData` in one transaction.
  @discardableResult
  public static func fill(_ store: Store) throws -> Store.ImportReport {
    try store.importing(path: "sample", kind: "sample") { try put(into: $0) }
  }

  /// Puts all of `SampleData` into a sink, in the order an importer would.
  public static func put(into sink: any ImportSink) throws {
    for authority in SampleData.authorities { try sink.put(authority) }
    for step in SampleData.reorganisations { try sink.put(step) }
    for measure in SampleData.measures { try sink.put(measure) }
    for release in SampleData.releases { try sink.begin(release) }
    for figure in SampleData.observations { try sink.put(figure) }
    for set in SampleData.comparators { try sink.put(set) }
    for deflator in SampleData.deflators { try sink.put(deflator) }
    for lens in SampleData.lenses {
      try sink.put(lens: lens.text, id: lens.id, version: lens.version)
    }
  }
}
