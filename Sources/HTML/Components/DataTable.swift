/// A table of figures that can be read on a phone, sorted by a link, downloaded and printed.
///
/// ```swift
/// DataTable(
///   caption: "Children in care, 2024-25",
///   columns: [.heading("Council"), .figure("Rate", unit: "per 10,000 children")],
///   rows: [.init(["Exampleton", "71"])],
///   downloads: [Link("CSV", to: "/measures/cla.csv")])
/// ```
public struct DataTable: Component {
  /// What the table shows.
  public var caption: String
  /// The columns, in order.
  public var columns: [Column]
  /// The rows, in order.
  public var rows: [Row]
  /// The same figures for machines, shown beside the caption.
  public var downloads: [Link]
  /// Whether the head stays in sight while a reader scrolls; for tables longer than a screen.
  public var isLong: Bool
  /// What stands in the table's place when it has no rows.
  public var emptyText: String

  /// A table with the given caption, columns and rows.
  public init(
    caption: String, columns: [Column], rows: [Row], downloads: [Link] = [], isLong: Bool = false,
    emptyText: String = "There are no figures here yet."
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.downloads = downloads
    self.isLong = isLong
    self.emptyText = emptyText
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class(isLong ? "table long" : "table")) { h in
      h.add(Downloads(downloads, of: caption))
      h.table(.class("stacked")) { h in
        h.caption(caption)
        h.thead { writeHead(to: &$0) }
        let labels = columns.map(\.label)
        h.tbody { h in
          if rows.isEmpty {
            h.tr { $0.td(emptyText, .colspan(columns.count), .class("muted")) }
          }
          for row in rows { write(row, labels, to: &h) }
        }
      }
    }
  }

  private func writeHead(to h: inout HTMLWriter) {
    h.tr { h in
      for column in columns {
        let sorted = column.sort?.order.rawValue
        h.th(.scope(.col), .class(column.kind.styleClass), .aria(.sort, sorted)) { h in
          if let sort = column.sort {
            h.a(column.title, .href(sort.address))
          } else {
            h.text(column.title)
          }
          if let unit = column.unit {
            h.text(" ")
            h.span(unit, .class("unit"))
          }
        }
      }
    }
  }

  private func write(_ row: Row, _ labels: [String], to h: inout HTMLWriter) {
    h.tr(.class(row.isOwn ? "own" : nil), .id(row.id)) { h in
      for (index, cell) in row.cells.prefix(columns.count).enumerated() {
        let kind = columns[index].kind
        switch kind {
        case .heading:
          h.th(.scope(.row)) { cell.write(to: &$0) }
        case .text, .figure:
          h.td(.class(kind.styleClass), .data("label", labels[index])) { cell.write(to: &$0) }
        case .picture:
          h.td(.class("strip-cell")) { cell.write(to: &$0) }
        }
      }
    }
  }
}
