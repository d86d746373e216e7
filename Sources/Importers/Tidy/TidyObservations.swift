import Sector

/// Reads the long table of observations without keeping it: the table may have millions of rows.
struct TidyObservations {
  let path: String
  let codes: Set<String>
  let indicators: TidyIndicators

  func read(into sink: any ImportSink) throws {
    for release in indicators.releases { try sink.begin(release) }
    var reader = try CSVReader(path: path)
    let header = try reader.readHeader()
    var rows = try TidyObservationRow(header: header, codes: codes, indicators: indicators)
    var tally = ReleaseTally()
    while try reader.next() {
      guard try reader.isWhole(header, into: sink) else { continue }
      do {
        let observation = try rows.observation(reader)
        tally.count(observation.release, try sink.put(observation))
      } catch let problem as RowProblem {
        try reader.reject(problem, into: sink)
        if let release = rows.lastRelease { tally.count(release, .rejected) }
      }
      if tally.isTimeToReport { sink.progress(reader.share) }
    }
    for release in indicators.releases { try sink.begin(tally.counted(release)) }
    sink.progress(1)
  }
}
