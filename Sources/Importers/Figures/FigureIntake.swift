import Sector

/// What every importer of a published table does with a figure: finds the council, says which
/// measure it is of, refuses a second figure for the same cell, and counts.
final class FigureIntake {
  let sink: any ImportSink
  let file: String
  private(set) var release: Release
  private var councils: [String: AuthorityCode?] = [:]
  private var announced: Set<String> = []
  private var taken: Set<Cell> = []

  private struct Cell: Hashable {
    var council: AuthorityCode, measure: String, period: String
  }

  /// Begins the release.
  init(sink: any ImportSink, release: Release) throws {
    self.sink = sink
    self.file = release.file
    self.release = release
    try sink.begin(release)
  }

  /// The council that the source means by any of `names`; asked of the sink once.
  func council(_ names: [String], scheme: CodeScheme? = nil) -> AuthorityCode? {
    for name in names where !name.isEmpty {
      if let known = councils[name] {
        if let known { return known }
        continue
      }
      let code = sink.authority(matching: name, scheme: scheme)
      councils[name] = code
      if let code { return code }
    }
    return nil
  }

  /// Puts one figure. `place` says where it stands, for the reject report.
  func put(
    _ reading: CellReading, council: AuthorityCode, measure: Measure, period: Period,
    status hint: ObservationStatus? = nil, at place: Place
  ) throws {
    let (value, status): (ExactDecimal?, ObservationStatus)
    switch reading {
    case .figure(let figure, let note):
      (value, status) = (figure, note == .asPublished ? hint ?? note : note)
    case .noFigure(let reason): (value, status) = (nil, reason)
    case .unreadable:
      return try reject(place, "neither a number nor a known marker")
    }
    guard taken.insert(Cell(council: council, measure: measure.id, period: period.label)).inserted
    else {
      return try reject(
        place, "a second figure for the same council, measure and period; the first was kept")
    }
    if announced.insert(measure.id).inserted { try sink.put(measure) }
    let outcome = try sink.put(
      Observation(
        authority: council, measure: measure.id, period: period, value: value, status: status,
        release: release.id, row: place.row))
    release.rowsIn += 1
    if outcome == .rejected { release.rowsRejected += 1 }
  }

  /// Where a figure stands in the file.
  struct Place {
    var row: Int
    var column: String
    var value: String
  }

  func reject(_ place: Place, _ reason: String) throws {
    release.rowsIn += 1
    release.rowsRejected += 1
    try sink.reject(
      Rejection(
        file: file, row: place.row, column: place.column, value: place.value, reason: reason))
  }

  /// Counts rows that were rejected before they came to be figures.
  func count(rejected rows: Int) {
    release.rowsIn += rows
    release.rowsRejected += rows
  }

  /// Ends the release with the rows that were counted.
  /// - Parameter note: what was learnt while reading, added to the release's note.
  func finish(note: String = "") throws {
    if !note.isEmpty { release.note += release.note.isEmpty ? note : " " + note }
    try sink.begin(release)
    sink.progress(1)
  }
}
