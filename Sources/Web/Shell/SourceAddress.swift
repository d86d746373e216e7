import Productivity
import Sector

/// The address at which a figure stands in its release, row and all.
enum SourceAddress {
  static func of(_ figure: Observation) -> String {
    of(
      release: figure.release, authority: figure.authority, measure: figure.measure,
      row: figure.row)
  }

  static func of(_ source: PanelCell.Source) -> String {
    of(
      release: source.release, authority: source.authority, measure: source.measure,
      row: source.row)
  }

  private static func of(
    release: String, authority: AuthorityCode, measure: String, row: Int
  ) -> String {
    "/sources/\(release)?council=\(authority)&measure=\(measure)#row-\(row)"
  }
}
