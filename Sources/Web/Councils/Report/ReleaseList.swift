import HTML
import Sector

/// Who published what, in small print, for the end of a report.
struct ReleaseList: Component {
  let releases: [Release]

  func write(to h: inout HTMLWriter) {
    h.ul(.class("small")) { h in
      for release in releases {
        h.li(
          prose: """
            \(release.publisher): \(link: release.title, to: "/sources/\(release.id)"). \
            \(release.licence).
            """)
      }
    }
  }
}
