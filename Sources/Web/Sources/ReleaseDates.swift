import HTML
import Sector

/// The columns that say when releases were published and fetched. Where no release says so, there
/// is no such column.
struct ReleaseDates {
  private let dates: [(title: String, date: @Sendable (Release) -> String?)]

  init(of releases: [Release]) {
    dates = Self.all.filter { column in releases.contains { column.date($0) != nil } }
  }

  private static let all: [(title: String, date: @Sendable (Release) -> String?)] = [
    ("Published", { $0.published }), ("Fetched", { $0.retrieved }),
  ]

  var columns: [DataTable.Column] { dates.map { .text($0.title) } }

  func cells(of release: Release) -> [DataTable.Cell] {
    dates.map { column in
      column.date(release).map { .text(DateText.words($0)) } ?? .none("not stated")
    }
  }
}
