import HTML
import Sector

/// What an import did not take, one row of the file after the other: where it is, what it says, and
/// what whoever sent the file should do about it.
struct RejectedRows: Component {
  let model: ImportPageModel
  /// So many are listed; the rest are counted.
  let most: Int

  private var count: Int { model.record.summary.rejected }
  private var shown: ArraySlice<Rejection> { model.rejections.prefix(most) }

  func write(to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: caption,
        columns: [
          .heading("Row"), .text("Column"), .text("What it says"),
          .text("What is wrong, and what to do"),
        ],
        rows: shown.map { rejection in
          .init([
            .text(place(of: rejection)), .text(rejection.column),
            rejection.value.isEmpty ? .none("nothing") : .text(rejection.value),
            .text(Self.sentence(rejection.reason)),
          ])
        },
        downloads: [Link("CSV", to: "/admin/imports/\(model.record.id).csv")], isLong: true))
    if shown.count < count { h.p(rest) }
  }

  private var caption: String {
    if shown.count < count {
      return "The first \(Format.whole(shown.count)) of \(Format.whole(count)) not taken"
    }
    return count == 1 ? "1 not taken" : "\(Format.whole(count)) not taken"
  }

  private var rest: String {
    let kept = model.rejections.count
    return "And \(Format.whole(count - shown.count)) more. The CSV has "
      + (kept < count ? "the first \(Format.whole(kept))." : "all of them.")
  }

  /// The row, and the file where it is one of several.
  private func place(of rejection: Rejection) -> String {
    let row = Format.whole(rejection.row)
    return rejection.file == model.record.path ? row : "\(rejection.file), row \(row)"
  }

  private static func sentence(_ reason: String) -> String {
    let text = reason.sentenceCased
    return text.hasSuffix(".") ? text : text + "."
  }
}
