import HTML
import Productivity
import Sector
import Statistics

/// The two pictures of a lens: spend against outcome, and the map by band.
struct LensPictures: Component {
  let model: LensPageModel

  func write(to h: inout HTMLWriter) {
    h.h2("Spending against outcomes", .id("spend"))
    h.add(scatter)
    guard model.isGraded else { return }
    h.h2("Where", .id("map"))
    h.p("\(Caution.hundred) \(Caution.overlap)", .class("lead"))
    h.p("The map goes on to the right: move it sideways.", .class("narrow-only muted"))
    h.add(
      ChartFigure(
        "Every council as one tile, near where it lies",
        note: "Small cities count as much as wide counties.", chart: map))
  }

  private var scatter: ChartFigure {
    let own = model.ownRow?.code
    let near = Set(model.ownRow?.unit.comparators.map(\.id) ?? [])
    return ChartFigure(
      "Councils that spend more do not all get more",
      note: """
        Each dot is a council. Further up is better, further right costs more. This picture does \
        not allow for circumstances; the index does.
        """,
      chart: SpendOutcomeScatter(
        "\(model.definition.title): spending against outcomes",
        points: model.rows.map { row in
          let outcome = row.unit.expectation.outcome
          return .init(
            row.name, spend: row.unit.expectation.spend,
            outcome: Estimate(outcome, ninety: outcome...outcome),
            role: row.code == own
              ? .own : near.contains(row.code.rawValue) ? .comparator : .other)
        }, lines: [line],
        spend: AxisText("\(model.definition.spend.label), \(model.definition.spend.need)", .pounds),
        outcome: AxisText("Outcome score, 0 to 100 (higher is better)", .whole)))
  }

  /// What is expected of the chosen council, else of a council in the middle of all circumstances.
  private var line: SpendOutcomeScatter.Line {
    let outcomes = model.rows.map(\.unit.expectation.outcome)
    if let own = model.ownRow { return own.unit.expectation.line(through: outcomes) }
    let (low, high) = (outcomes.min() ?? 0, outcomes.max() ?? 100)
    return SpendOutcomeScatter.Line(
      "What is expected in middling circumstances", .expected,
      points: (0...12).map { step in
        let outcome = low + (high - low) * Double(step) / 12
        let spends = model.rows.map { $0.unit.expectation.expectedSpend(atOutcome: outcome) }
        return (spend: spends.isEmpty ? 0 : Quantile.of(spends, 0.5), outcome: outcome)
      })
  }

  private var map: TileMap {
    let results = model.rows.map { row in
      TileMap.Tile(
        code: row.code.rawValue, name: row.name, label: TileLabel.of(row.name),
        tone: row.unit.band.tone, value: "index \(row.unit.indexWords), \(row.unit.intervalWords)",
        address: "/councils/\(row.code)/lenses/\(model.definition.id)",
        isOwn: row.code == model.council?.code)
    }
    let absent = model.absences.map { absence in
      TileMap.Tile(
        code: absence.code.rawValue, name: absence.name, label: TileLabel.of(absence.name),
        tone: .unknown, value: absence.state.words,
        address: "/councils/\(absence.code)/lenses/\(model.definition.id)",
        isOwn: absence.code == model.council?.code)
    }
    return TileMap(
      "\(model.definition.title): what can be said of each council",
      tiles: (results + absent).sorted { $0.name < $1.name }, layout: model.layout,
      valueTitle: "Index and 90% interval")
  }
}

/// The few letters on a council's tile.
enum TileLabel {
  /// "BNES" for Bath and North East Somerset, "Leed" for Leeds, "CBri" for City of Bristol.
  static func of(_ name: String) -> String {
    let words = name.split { !$0.isLetter }.filter { !small.contains($0.lowercased()) }
    guard words.count > 1 else { return String((words.first ?? "?").prefix(4)) }
    if words.count >= 3 {
      return String(words.prefix(4).map { $0.prefix(1).uppercased() }.joined())
    }
    return words[0].prefix(1).uppercased() + words[1].prefix(3).capitalizedFirst
  }

  private static let small: Set<String> = ["and", "of", "the", "on", "upon", "with", "in"]
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
