import HTML
import Productivity
import Sector

/// What good looks like: the outcomes, their goalposts and weights in words, and what is allowed
/// for.
struct LensMeasures: Component {
  let model: LensPageModel

  private var definition: LensDefinition { model.definition }

  func write(to h: inout HTMLWriter) {
    h.h2("What good looks like here", .id("measures"))
    h.p(
      prose: """
        Good outcomes for residents are scored from 0 to 100 and added up by weight. One point of \
        outcome counts as much as \(strong: Format.share(model.result.settings.valueOfPoint)) of \
        value. Spending is \(definition.spend.label.lowercasedStart), \(definition.spend.need).
        """)
    h.add(outcomes)
    h.h3("What is allowed for")
    h.p("Circumstances that a council does not choose and that make outcomes cheaper or dearer:")
    h.ul { h in
      for context in definition.context { h.li(context.label) }
      if definition.usesTypes { h.li("The type of council") }
    }
    writeNotes(to: &h)
  }

  private var outcomes: DataTable {
    DataTable(
      caption: "Outcomes and how much each counts",
      columns: [
        .heading("Outcome"), .text("What is counted"), .text("Scored"), .figure("Weight"),
      ],
      rows: definition.outcomes.map { outcome in
        .init([
          .link(outcome.label, to: "/measures/\(outcome.measure)"), .text(outcome.about),
          .text(Self.goalposts(outcome)), .text(Format.share(outcome.weight)),
        ])
      })
  }

  /// "90 points at 5, 10 points at 16; lower is better".
  static func goalposts(_ outcome: LensOutcome) -> String {
    let (low, high) = (number(outcome.goalposts.low), number(outcome.goalposts.high))
    let words =
      outcome.polarity == .higher
      ? "10 points at \(low), 90 points at \(high)" : "90 points at \(low), 10 points at \(high)"
    return "\(words); \(outcome.polarity.rawValue) is better"
  }

  private static func number(_ value: Double) -> String {
    Format.decimal(value, places: value == value.rounded() ? 0 : abs(value) < 1 ? 3 : 1)
  }

  private func writeNotes(to h: inout HTMLWriter) {
    if !definition.scope.isEmpty || !definition.warnings.isEmpty {
      h.h3("What to know first")
      if !definition.scope.isEmpty { h.p(definition.scope) }
      h.ul { h in
        for warning in definition.warnings { h.li(warning) }
      }
    }
    if !definition.shownBeside.isEmpty {
      h.add(
        Details("Shown beside, not scored") { h in
          h.ul { h in
            for beside in definition.shownBeside {
              h.li { h in
                h.a(beside.label, .href("/measures/\(beside.measure)"))
                h.text(". \(beside.reason)")
              }
            }
          }
        })
    }
    if !definition.leftOut.isEmpty {
      h.add(
        Details("Considered and left out") { h in
          h.ul { h in
            for left in definition.leftOut { h.li(prose: "\(strong: left.what): \(left.reason)") }
          }
        })
    }
  }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  var lowercasedStart: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
