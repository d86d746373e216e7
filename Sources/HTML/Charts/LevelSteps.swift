/// Where a council is on four levels and where it wants to be: a ring for now, a dot for the
/// ambition, and the way between. A dot within a ring: it is where it wants to be.
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

  /// What the marks are, for the line beside the picture.
  public static let key = "Ring: now. Dot: ambition. A dot in a ring: both are the same."

  let title: String
  let rows: [Row]
  /// Four, the lowest first.
  let levels: [String]
  /// From one row to the next.
  private var step = Self.leastStep

  /// Lines in their order, over an axis with the names of the four levels.
  public init(_ title: String, rows: [Row], levels: [String]) {
    self.title = title
    self.rows = rows
    self.levels = levels
  }

  /// The same with its rows further apart, so that it fills a picture of this height.
  public func filling(_ height: Double) -> LevelSteps {
    var chart = self
    let room = (height - Self.head - Self.foot) / Double(max(1, rows.count))
    chart.step = min(Self.mostStep, max(Self.leastStep, room))
    return chart
  }

  public func write(to h: inout HTMLWriter) {
    h.drawing(height: height, title: title, description: description) { h in
      drawAxis(to: &h)
      for (index, row) in rows.enumerated() {
        draw(row, top: Self.head + Double(index) * step + (step - Self.leastStep) / 2, to: &h)
      }
    }
  }

  private static let leastStep = 40.0
  private static let mostStep = 120.0
  private static let head = 24.0
  private static let foot = 4.0

  private var height: Double { Self.head + step * Double(rows.count) + Self.foot }

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
      let anchor: HTMLWriter.TextAnchor =
        index == 0 ? .start : index == levels.count - 1 ? .end : .middle
      h.drawText(
        name, index == 0 ? 0 : index == levels.count - 1 ? 100 : x, 16, "wide-only", anchor: anchor)
      h.drawText("\(index + 1)", x, 16, "narrow-only", anchor: .middle)
    }
  }

  private func draw(_ row: Row, top: Double, to h: inout HTMLWriter) {
    drawName(row.name, top + 16, to: &h)
    let line = top + 29
    h.drawLine(place(1), line, place(4), line, "grid")
    for level in 1...levels.count {
      // Short, so that no line runs through a name.
      h.drawLine(place(Double(level)), line - 6, place(Double(level)), line + 6, "grid")
    }
    if let now = row.now {
      if let ambition = row.ambition {
        h.drawLine(place(now), line, place(ambition), line, "own-bar")
      }
      h.drawDot(
        place(now), line, radius: 8, "peer", tooltip: "\(row.name): now \(Self.text(now))")
    } else {
      h.drawText("not known yet", place(1), line + 4, "halo")
    }
    if let ambition = row.ambition {
      h.drawDot(
        place(ambition), line, radius: 5.5, "own",
        tooltip: "\(row.name): aim \(Self.text(ambition))")
    }
  }

  /// A long name is cut short on phones; the table of figures has it in full.
  private func drawName(_ name: String, _ y: Double, to h: inout HTMLWriter) {
    let short = ShortName.of(name, most: Self.narrowLength)
    guard short != name else { return h.drawText(name, 0, y, "t-ink") }
    h.drawText(name, 0, y, "wide-only t-ink")
    h.drawText(short, 0, y, "narrow-only t-ink")
  }

  private static let narrowLength = 44

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
