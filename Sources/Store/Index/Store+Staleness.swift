import Productivity

extension Store {
  /// Number of figures held.
  public func figureCount() throws -> Int {
    try database.read { try $0.count("SELECT count(*) FROM observation") }
  }

  /// True where the run's lenses, read now, would use other definitions or other releases.
  public func isStale(_ run: IndexRunRecord) throws -> Bool {
    let texts = try lensTexts().filter { text in run.lenses.contains { $0.id == text.id } }
    let releases = try texts.reduce(into: Set<String>()) { releases, text in
      let lens = try LensFile.read(text.text, file: "\(text.id).yaml")
      releases.formUnion(try panel(of: lens).releases)
    }
    let id = Self.runID(
      lenses: texts.map(\.text), releases: releases.sorted(), settings: run.settings)
    return id != run.id
  }
}
