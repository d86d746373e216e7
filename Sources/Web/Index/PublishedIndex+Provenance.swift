import HTML
import Store

extension PublishedIndex {
  /// Method, run and date, for the foot of a page.
  var provenance: Provenance {
    Provenance(
      method: Link(run.method, to: "/method"),
      run: Link(String(run.id.prefix(12)), to: "/method#run"), date: DateText.words(run.computed))
  }
}

/// Dates as people write them.
enum DateText {
  /// "3 March 2026" from an ISO 8601 date or time; the text itself where it is none.
  static func words(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return iso
    }
    return Format.date(year: parts[0], month: parts[1], day: parts[2])
  }
}
