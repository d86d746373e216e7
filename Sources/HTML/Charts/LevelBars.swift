/// How many people chose each of four levels, group by group: one column for each level and one for
/// those who do not know, so that the level is read from the place and not from a colour. Bars are
/// shares of their group, on one scale for the whole chart.
public struct LevelBars: Component {
  /// One group of people, or what everybody wants.
  public struct Group: Sendable {
    /// How a row is drawn.
    public enum Kind: Sendable {
      case everybody, ambition, part

      var barClass: String {
        switch self {
        case .everybody: "own-mark"
        case .ambition: "hollow up2"
        case .part: "o"
        }
      }
    }

    var name: String
    var counts: [Int]
    var dontKnow: Int?
    var kind: Kind

    /// Counts for the four levels, the lowest first; `dontKnow` is nil where it was no answer.
    public init(_ name: String, counts: [Int], dontKnow: Int?, kind: Kind = .part) {
      self.name = name
      self.counts = counts
      self.dontKnow = dontKnow
      self.kind = kind
    }

    var total: Int { counts.reduce(0, +) + (dontKnow ?? 0) }

    /// Counts in the order of the columns.
    var columns: [Int] { counts + [dontKnow].compactMap { $0 } }

    /// The largest share of the group in one column.
    var peak: Double { Double(columns.max() ?? 0) / Double(total) }
  }

  let title: String
  let groups: [Group]
  /// Four, the lowest first: "2 Demand-aware".
  let levels: [String]

  /// Bars of the groups that may be shown, below the names of the levels.
  public init(_ title: String, groups: [Group], levels: [String]) {
    self.title = title
    self.groups = groups.filter { $0.total > 0 }
    self.levels = levels
  }

  public func write(to h: inout HTMLWriter) {
    h.drawing(
      height: Self.head + Self.step * Double(groups.count), title: title, description: description
    ) { h in
      drawHead(to: &h)
      let peak = groups.map(\.peak).max() ?? 1
      for (row, group) in groups.enumerated() {
        draw(group, top: Self.head + Double(row) * Self.step, peak: peak, to: &h)
      }
    }
  }

  private static let head = 18.0
  private static let step = 44.0
  /// Each column's width, and how much of it the longest bar takes: the rest is for its figure.
  private static let column = 20.5
  private static let longest = 13.5

  private var description: String {
    groups.map { "\($0.name): \(Self.words($0))" }.joined(separator: "; ") + "."
  }

  private static func words(_ group: Group) -> String {
    let levels = group.counts.enumerated().filter { $0.element > 0 }.map {
      "\($0.element) at level \($0.offset + 1)"
    }
    let unsure = group.dontKnow.flatMap { $0 == 0 ? nil : doNotKnow($0) }
    return (levels + [unsure].compactMap { $0 }).joined(separator: ", ")
  }

  private static func doNotKnow(_ count: Int) -> String {
    "\(count) \(count == 1 ? "does" : "do") not know"
  }

  private func drawHead(to h: inout HTMLWriter) {
    for (index, name) in levels.enumerated() {
      let left = Double(index) * Self.column
      h.drawText(name, left, 12, "wide-only")
      h.drawText("Level \(index + 1)", left, 12, "narrow-only")
    }
    h.drawText("Don’t know", 100, 12, "narrow-only", anchor: .end)
    h.drawText("Do not know", Double(levels.count) * Self.column, 12, "wide-only")
  }

  private func draw(_ group: Group, top: Double, peak: Double, to h: inout HTMLWriter) {
    h.drawText(
      "\(group.name) (\(group.total))", 0, top + 15, group.kind == .part ? "t-ink" : "t-own")
    for (index, count) in group.columns.enumerated() {
      let left = Double(index) * Self.column
      let width = Self.longest * Double(count) / Double(group.total) / peak
      if count > 0 {
        h.drawBar(
          from: left, to: left + width, top: top + 21, height: 16,
          index < levels.count ? group.kind.barClass : "blank",
          tooltip: index < levels.count
            ? "\(group.name): \(count) at level \(index + 1)"
            : "\(group.name): \(Self.doNotKnow(count))")
      }
      h.drawLine(left, top + 19, left, top + 39, "axis")
      h.drawText("\(count)", left + width, top + 34, count > 0 ? "t-ink" : nil, shift: 5)
    }
  }
}

extension LevelBars: Chart {
  public var figures: DataTable {
    DataTable(
      caption: title,
      columns: [.heading("Who")] + levels.map { .figure($0) } + [.figure("Do not know")],
      rows: groups.map { group in
        .init(
          [.text(group.name)] + group.counts.map { .text(String($0)) }
            + [group.dontKnow.map { .text(String($0)) } ?? .none("not asked")],
          isOwn: group.kind == .everybody)
      })
  }
}
