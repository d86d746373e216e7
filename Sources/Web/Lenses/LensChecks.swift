import HTML
import Productivity
import Sector

/// The checks made before a lens is published, how much its results hang on choices, and how to
/// read it.
struct LensChecks: Component {
  let model: LensPageModel

  private var result: LensResult { model.result }

  func write(to h: inout HTMLWriter) {
    h.h2("Checks made before publishing", .id("checks"))
    h.add(table("What was checked", result.checks.filter { !$0.isSensitivity }))
    let sensitivity = result.checks.filter(\.isSensitivity)
    if !sensitivity.isEmpty {
      h.add(
        Details(
          "What happens with other choices",
          panel("Other choices, and what they change", sensitivity)))
    }
    h.h2("Method and version", .id("method"))
    h.add(SummaryList(facts))
    h.ul { h in
      for sentence in Caution.all { h.li(prose: sentence) }
    }
  }

  private func table(_ caption: String, _ checks: [Check]) -> DataTable {
    DataTable(
      caption: caption,
      columns: [.heading("Check"), .text("Outcome"), .text("Finding")],
      rows: checks.map {
        .init([.text($0.title), .text($0.outcome.words), .text($0.reason)])
      }, emptyText: "No check was made in this run.")
  }

  /// One row a changed choice: how far the table of councils would then be another one.
  private func panel(_ caption: String, _ checks: [Check]) -> DataTable {
    DataTable(
      caption: caption,
      columns: [
        .heading("Changed choice"), .figure("Rank correlation"), .figure("Bands changed"),
        .figure("Opposite bands"), .figure("Councils"),
      ],
      rows: checks.map { check in
        func figure(_ name: String) -> DataTable.Cell {
          .text(Format.whole(check.figures[name] ?? 0))
        }
        return .init([
          .text(check.reason),
          .text(Format.decimal(check.figures["rankCorrelation"] ?? 0, places: 2)),
          figure("bandsChanged"), figure("oppositeBands"), figure("councils"),
        ])
      })
  }

  private var facts: [SummaryList.Entry] {
    let years = result.years.map { Period.financial(ending: $0).label }
    return [
      .init("Lens", "\(model.definition.id), version \(model.definition.version)"),
      .init("Method", "\(link: "version \(result.methodVersion)", to: "/method")"),
      .init("Years", Prose(years.joined(separator: ", "))),
      .init(
        "Draws",
        Prose(
          "\(Format.whole(result.settings.draws)) in all, "
            + "\(Format.whole(result.settings.weightDraws)) sets of weights")),
      .init(
        "Clear bands on the wrong side",
        Prose("about \(Format.decimal(result.expectedWrongSide, places: 1)) councils, by chance")),
      .init(
        "The two halves",
        Prose(
          "the index goes with outcomes at \(Format.decimal(result.outcomeHalfCorrelation, places: 2)) "
            + "and with low spend at \(Format.decimal(result.spendHalfCorrelation, places: 2)) (1 is wholly)"
        )),
    ]
  }
}

extension Check {
  /// Whether it says what other choices would change.
  var isSensitivity: Bool { id.hasPrefix("sensitivity") }

  /// The check's name in words.
  var title: String {
    switch id {
    case "jumps": "Sudden changes"
    case "need": "Does spending still follow need?"
    case "halves": "Is it mostly cost?"
    case "pooled": "Measures that pool years"
    case "years": "Enough years"
    case "measures": "Enough measures"
    case "openLicence": "Open licences"
    case "context": "Circumstances"
    case "seed": "Same with another seed"
    case "stability": "Same without the last year"
    default:
      id.replacing("sensitivity.", with: "").replacing(".", with: " ").replacing("_", with: " ")
        .sentenceCased
    }
  }
}

extension Check.Outcome {
  /// The outcome in a word or two.
  var words: String {
    switch self {
    case .passed: "Passed"
    case .failed: "Not passed"
    case .info: "For information"
    }
  }
}
