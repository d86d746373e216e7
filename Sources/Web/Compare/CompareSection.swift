import Foundation
import HTML
import Productivity
import Sector

/// One lens of the comparison: intervals on a common scale, pairs in words, years, measures.
struct CompareSection: Component {
  let model: CompareModel
  let section: CompareModel.Section

  func write(to h: inout HTMLWriter) {
    h.h2(.id(section.lens)) { $0.a(section.title, .href("/lenses/\(section.lens)")) }
    if section.state != .ready { h.p(section.state.label, .class("lead")) }
    h.add(intervals)
    if !section.pairs.isEmpty {
      h.h3("Can we tell them apart?")
      h.ul { h in
        for pair in section.pairs { h.li(pair.words) }
      }
    }
    let trends = cards
    if trends.count > 1 {
      h.h3("The index over the years")
      h.p(
        "Each has a scale of its own; 100, what is expected, is dashed. The band holds 90% of the likely values.",
        .class("muted"))
      h.add(CardGrid(trends))
    }
    h.add(measures)
  }

  private var intervals: IntervalTable {
    IntervalTable(
      caption: "\(section.title): index and 90% interval", rowTitle: "Council",
      rows: section.entries.map { entry in
        let name = Link(
          entry.council.name, to: "/councils/\(entry.council.code)/lenses/\(section.lens)")
        switch entry.standing.finding {
        case .result(let unit, let councils, _):
          return IntervalTable.Row(
            name, unit.estimate, tone: unit.band.tone, place: unit.placeWords(of: councils),
            say: entry.standing.openQuestions.isEmpty
              ? nil : unit.band.tone.words + "; figures queried")
        case .none(let state, let reason):
          return IntervalTable.Row(name, nil, tone: .unknown, note: reason, say: state.words)
        case .ungraded:
          return IntervalTable.Row(
            name, nil, tone: .unknown, note: "The figures cannot carry a grade.", say: "Not graded")
        }
      }, style: .index)
  }

  private var cards: [any Component] {
    section.entries.compactMap { entry in
      entry.standing.unit.map { unit in
        SmallMultiple(
          Link(entry.council.name, to: "/councils/\(entry.council.code)/lenses/\(section.lens)"),
          polarity: "index, 100 is as expected",
          years: unit.trend.map {
            .init(
              Period.financial(ending: $0.year).label,
              own: $0.isObserved ? (100 * exp($0.mean)).held : nil,
              ninety: $0.interval90.asIndex.held, typical: 100)
          }, style: .index)
      }
    }
  }

  private var measures: Details {
    Details(
      "The measures side by side", isOpen: model.lens != nil,
      DataTable(
        caption: "\(section.title): newest figure of each council, with its source",
        columns: [.heading("Measure"), .text("Better")]
          + model.councils.map { .figure($0.name) },
        rows: section.measures.map { row in
          DataTable.Row(
            [
              row.address.isEmpty ? .text(row.label) : .link(row.label, to: row.address),
              .text(row.polarity),
            ]
              + zip(row.figures, model.councils).map { figure, council in
                cell(figure, of: "\(row.label), \(council.name)")
              })
        }))
  }

  private func cell(_ figure: CompareModel.MeasureRow.Figure?, of what: String) -> DataTable.Cell {
    guard let figure else { return .none(Format.noFigure) }
    return .component(
      Fragment { h in
        h.span { h in
          h.text(figure.text)
          h.text(" ")
          h.span(.class("whole")) { h in
            h.span(figure.period, .class("muted"))
            if let source = figure.source {
              h.text(" ")
              h.add(SourceLink(to: source, of: what))
            }
          }
        }
      })
  }
}
