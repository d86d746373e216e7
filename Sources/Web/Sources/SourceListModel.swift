import Sector
import Store

/// Every release held, by publisher and title.
struct SourceListModel: Sendable {
  let releases: [Release]

  init(releases: [Release]) {
    self.releases = releases.sorted {
      ($0.publisher, $0.title, $0.id) < ($1.publisher, $1.title, $1.id)
    }
  }

  var export: ExportTable { ReleaseExport.table(of: releases) }
}
