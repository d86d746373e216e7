/// How many people chose each of four levels, group by group: one bar each, as long as the group,
/// with those who do not know at its end.
public struct LevelBars: Component {
  /// One group of people.
  public struct Group: Sendable {
    var name: String
    var counts: [Int]
    var dontKnow: Int
    var isAll: Bool

    /// Counts for the four levels, the lowest first; `isAll` sets off the row of everybody.
    public init(_ name: String, counts: [Int], dontKnow: Int, isAll: Bool = false) {
      self.name = name
      self.counts = counts
      self.dontKnow = dontKnow
      self.isAll = isAll
    }

    var total: Int { counts.reduce(0, +) + dontKnow }
  }

  let title: String
  let groups: [Group]

  /// Bars of the groups that may be shown.
  public init(_ title: String, groups: [Group]) {
    self.title = title
    self.groups = groups.filter { $0.total > 0 }
  }

  public func write(to h: inout HTMLWriter) {
    h.drawing(
      height: Self.step * Double(groups.count), title: title, description: description
    ) { h in
      for (row, group) in groups.enumerated() {
        draw(group, top: Double(row) * Self.step, to: &h)
      }
    }
  }

  private static let step = 46.0

  private var description: String {
    groups.map { "\($0.name): \(Self.words($0))" }.joined(separator: "; ") + "."
  }

  private static func words(_ group: Group) -> String {
    let levels = group.counts.enumerated().filter { $0.element > 0 }.map {
      "\($0.element) at level \($0.offset + 1)"
    }
    return (levels + (group.dontKnow > 0 ? ["\(group.dontKnow) do not know"] : []))
      .joined(separator: ", ")
  }

  private func draw(_ group: Group, top: Double, to h: inout HTMLWriter) {
    h.drawText(
      "\(group.name) (\(group.total))", 0, top + 14, group.isAll ? "t-own" : "t-ink")
    var left = 0.0
    for (level, count) in group.counts.enumerated() where count > 0 {
      let width = 100 * Double(count) / Double(group.total)
      h.drawBar(
        from: left, to: left + width, top: top + 20, height: 18, "level l\(level + 1)",
        tooltip: "\(group.name): \(count) at level \(level + 1)")
      label("\(count) at \(level + 1)", "\(count)", left, width, top, "on-l\(level + 1)", to: &h)
      left += width
    }
    guard group.dontKnow > 0 else { return }
    let width = 100 - left
    h.drawBar(
      from: left, to: 100, top: top + 20, height: 18, "level l0",
      tooltip: "\(group.name): \(group.dontKnow) do not know")
    label("\(group.dontKnow) don’t know", "\(group.dontKnow) ?", left, width, top, "t-ink", to: &h)
  }

  /// The long words where the part has room for them, the short ones on phones and in small parts.
  private func label(
    _ long: String, _ short: String, _ left: Double, _ width: Double, _ top: Double,
    _ styleClass: String, to h: inout HTMLWriter
  ) {
    let middle = left + width / 2
    if width >= 18 {
      h.drawText(long, middle, top + 33, "wide-only \(styleClass)", anchor: .middle)
      h.drawText(short, middle, top + 33, "narrow-only \(styleClass)", anchor: .middle)
    } else if width >= 4 {
      h.drawText(short, middle, top + 33, styleClass, anchor: .middle)
    }
  }
}

extension LevelBars: Chart {
  public var figures: DataTable {
    DataTable(
      caption: title,
      columns: [.heading("Who")] + (1...4).map { .figure("Level \($0)") }
        + [.figure("Do not know")],
      rows: groups.map { group in
        .init(
          [.text(group.name)] + group.counts.map { .text(String($0)) }
            + [.text(String(group.dontKnow))], isOwn: group.isAll)
      })
  }
}
