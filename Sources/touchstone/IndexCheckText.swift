import Foundation
import Productivity
import Store

/// What running again showed of one lens, as sentences and a table for a terminal.
struct IndexCheckText {
  let checked: Store.CheckedLens

  var text: String {
    ([Terminal.strong(checked.lens)] + checked.reruns.map(\.reason) + [table.text])
      .joined(separator: "\n")
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init(title: "Changed"), .init(title: "Rank correlation", isFigure: true),
        .init(title: "Bands changed", isFigure: true),
        .init(title: "Opposite bands", isFigure: true), .init(title: "Councils", isFigure: true),
      ],
      rows: checked.sensitivity.map {
        [
          $0.change, String(format: "%.2f", $0.comparison.rankCorrelation),
          String($0.comparison.bandsChanged), String($0.comparison.oppositeBands),
          String($0.comparison.councils),
        ]
      })
  }
}
