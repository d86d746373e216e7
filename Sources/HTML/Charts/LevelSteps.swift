/// Where a council is on four levels and where it wants to be: a ring for now, a dot for the
/// ambition, and the way between.
public struct LevelSteps: Component {
  /// One line: a theme or a statement.
  public struct Row: Sendable {
    var name: String
    var address: String?
    var now: Double?
    var ambition: Double?

    /// Levels from 1 to 4; nil where it is not known.
    public init(_ name: String, to address: String? = nil, now: Double?, ambition: Double?) {
      self.name = name
      self.address = address
      self.now = now
      self.ambition = ambition
    }
  }

  let title: String
  let rows: [Row]
  /// Four, the lowest first.
  let levels: [String]

  /// Lines in their order, over an axis with the names of the four levels.
  public init(_ title: String, rows: [Row], levels: [String]) {
    self.title = title
    self.rows = rows
    self.levels = levels
  }

  public func write(to h: inout HTMLWriter) {
    h.drawing(height: height, title: title, description: description) { h in
      drawAxis(to: &h)
      for (index, row) in rows.enumerated() {
        draw(row, top: Self.head + Double(index) * Self.step, to: &h)
      }
    }
  }

  private static let step = 40.0
  private static let head = 24.0

  private var height: Double { Self.head + Self.step * Double(rows.count) + 4 }

  private var description: String {
    rows.map { row in
      let now = row.now.map { "now \(Self.text($0))" } ?? "not known now"
      return "\(row.name): \(now)" + (row.ambition.map { ", aim \(Self.text($0))" } ?? "")
    }.joined(separator: "; ") + "."
  }

  /// Level 1 stands at the left, 4 at the right, with room for the rings.
  private func place(_ level: Double) -> Double { 2 + 96 * (level - 1) / 3 }

  private func drawAxis(to h: inout HTMLWriter) {
    for (index, name) in levels.enumerated() {
      let x = place(Double(index + 1))
      h.drawLine(x, Self.head, x, height, "grid")
      let anchor: HTMLWriter.TextAnchor =
        index == 0 ? .start : index == levels.count - 1 ? .end : .middle
      h.drawText(
        name, index == 0 ? 0 : index == levels.count - 1 ? 100 : x, 14, "wide-only", anchor: anchor)
      h.drawText("\(index + 1)", x, 14, "narrow-only", anchor: .middle)
    }
  }

  private func draw(_ row: Row, top: Double, to h: inout HTMLWriter) {
    let line = top + 28
    h.drawText(row.name, 0, top + 14, "halo t-ink")
    h.drawLine(place(1), line, place(4), line, "grid")
    guard let now = row.now else {
      h.drawText("not known yet", place(1), line + 4, "halo")
      return
    }
    if let ambition = row.ambition {
      h.drawLine(place(now), line, place(ambition), line, "own-bar")
      h.drawDot(
        place(ambition), line, radius: 6, "own",
        tooltip: "\(row.name): aim \(Self.text(ambition))")
    }
    h.drawDot(
      place(now), line, radius: 6, "peer", tooltip: "\(row.name): now \(Self.text(now))")
  }

  private static func text(_ level: Double) -> String {
    level == level.rounded() ? String(Int(level)) : Format.decimal(level, places: 1)
  }
}

extension LevelSteps: Chart {
  public var figures: DataTable {
    DataTable(
      caption: title,
      columns: [.heading("What"), .figure("Now"), .figure("Aim"), .figure("To go")],
      rows: rows.map { row in
        let gap = row.now.flatMap { now in row.ambition.map { $0 - now } }
        return .init([
          row.address.map { .link(row.name, to: $0) } ?? .text(row.name),
          row.now.map { .text(Self.text($0)) } ?? .none("not known"),
          row.ambition.map { .text(Self.text($0)) } ?? .none("none set"),
          gap.map { .text(Self.text($0)) } ?? .none("not known"),
        ])
      })
  }
}
