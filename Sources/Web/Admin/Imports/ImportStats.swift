import HTML
import Sector

/// What an import did, in numbers that add up.
struct ImportStats: Component {
  let summary: ImportSummary

  func write(to h: inout HTMLWriter) {
    h.add(
      Stats([
        .init("Items in", Format.whole(summary.itemsIn)),
        .init(
          "Stored", Format.whole(summary.stored),
          note: Prose("\(Format.whole(summary.revised)) of them revisions")),
        .init("Unchanged", Format.whole(summary.unchanged)),
        .init("Rejected", Format.whole(summary.rejected)),
      ]))
  }
}
