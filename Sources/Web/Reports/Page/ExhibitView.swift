import Assessment
import HTML
import Library
import Productivity
import Reports
import Sector

/// One picture or table of a report, or the reason why there is none yet.
struct ExhibitView: Component {
  let exhibit: Exhibit
  let model: ReportModel

  private var book: FigureBook { model.book }
  private var page: CouncilPageModel { model.book.page }

  func write(to h: inout HTMLWriter) {
    switch exhibit {
    case .notices: writeNotices(to: &h)
    case .standings: writeStandings(page.standings, to: &h)
    case .halves: writeNotes(HalvesTable(page: page), Caution.halves, to: &h)
    case .potential: writePotential(to: &h)
    case .service(let id): writeService(id, to: &h)
    case .measure(let id): writeMeasure(id, to: &h)
    case .profile, .priorities, .strengths, .changes, .ownView, .unknown, .roadmap, .nextSteps:
      writeAssessment(to: &h)
    }
  }

  private func writeNotices(to h: inout HTMLWriter) {
    guard !page.notices.isEmpty else { return missing("Nothing stands out yet.", to: &h) }
    h.add(NoticeList(council: page.council.code, notices: page.notices))
  }

  private func writeStandings(_ standings: [LensStanding], to h: inout HTMLWriter) {
    guard !standings.isEmpty else {
      return missing("No service of this council is compared yet.", to: &h)
    }
    h.p("\(Caution.hundred) \(Caution.strip) Grey dots are similar councils.")
    h.add(StandingTable(council: page.council, standings: standings))
  }

  private func writeNotes(_ table: any Component, _ caution: String, to h: inout HTMLWriter) {
    guard !page.notes.isEmpty else {
      return missing("No service of this council is compared yet.", to: &h)
    }
    h.p(caution)
    h.add(table)
  }

  private func writePotential(to h: inout HTMLWriter) {
    writeNotes(
      PotentialTable(page: page),
      "If it did as well as the best quarter of councils in like circumstances. "
        + "\(Caution.question) Never add these up.", to: &h)
  }

  private func writeService(_ id: String, to h: inout HTMLWriter) {
    guard let service = book.serviceShown(id) else {
      return missing(
        id.isEmpty
          ? "No service of this council is compared yet."
          : "No comparison called “\(id)” covers this council.", to: &h)
    }
    writeStandings([service.standing], to: &h)
    if let note = page.notes.first(where: { $0.standing.lens == service.lens.id }) {
      h.p([note.words.outcomeHalf, note.words.spendHalf, note.words.change ?? ""].spaced)
      h.p(note.betterWords)
    }
    h.p("\(page.name) is the solid line, the middle council the dashed one.", .class("muted"))
    h.add(CardGrid(service.trends.map(\.card)))
  }

  private func writeMeasure(_ id: String, to h: inout HTMLWriter) {
    guard let trend = book.trend(id) ?? book.otherTrend(id) else {
      return missing("No figure of this measure is published for \(page.name).", to: &h)
    }
    h.add(CardGrid([trend.card]))
    h.add(
      DataTable(
        caption: trend.label,
        columns: [
          .heading("Year"), .figure(page.name, unit: trend.unit), .figure("Middle council"),
        ],
        rows: trend.years.map { year in
          .init([
            .text(year.period),
            year.own.map { own in
              year.source.map { .link(trend.style.text(own), to: $0) }
                ?? .text(trend.style.text(own))
            } ?? .none(year.state.label),
            year.typical.map { .text(trend.style.text($0)) } ?? .none("not compared"),
          ])
        }))
    h.p("For this measure, \(trend.polarity).", .class("muted"))
  }

  private func writeAssessment(to h: inout HTMLWriter) {
    guard let results = book.results else {
      return missing("No round of the self-assessment is closed yet.", to: &h)
    }
    let parts = ResultsParts(model: results)
    switch exhibit {
    case .profile:
      h.add(
        ChartFigure(
          parts.themesFinding,
          note: "Ring: now. Dot: ambition. A dot in a ring: both are the same.",
          chart: parts.themes))
    case .priorities:
      let gaps = results.profile.priorities
      h.add(
        CutTable(
          parts.priorities(gaps.prefix(14)),
          rest: CutTable.rest(
            gaps.count - 14, "gap is to be closed", "gaps are to be closed",
            on: "results page of the assessment")))
    case .strengths:
      if let strengths = parts.strengths(most: 8) {
        h.add(strengths)
      } else {
        missing(ResultsParts.noStrengths, to: &h)
      }
    case .changes:
      if let changes = parts.changes {
        h.add(changes)
      } else {
        missing("This is the first round that can be compared.", to: &h)
      }
    case .ownView: writeList(parts.outcomeSentences, or: "No service is compared yet.", to: &h)
    case .unknown:
      writeList(
        results.profile.unknown.map { "\($0.statement.id). \($0.statement.text)" },
        or: "The team could tell its level on every statement.", to: &h)
    case .nextSteps: writeSteps(to: &h)
    default: h.add(RoadmapTable(results.roadmap, context: results.context, hasLinks: false))
    }
  }

  private func writeList(_ lines: [String], or empty: String, to h: inout HTMLWriter) {
    guard !lines.isEmpty else { return missing(empty, to: &h) }
    h.ul { h in
      for line in lines { h.li(line) }
    }
  }

  private func writeSteps(to h: inout HTMLWriter) {
    guard !model.steps.isEmpty else { return missing("There is no gap to close.", to: &h) }
    for step in model.steps {
      h.h3("\(step.gap.statement.id). \(step.gap.statement.text)")
      guard !(step.helpful + step.warnings).isEmpty else {
        missing("The library has nothing on this yet.", to: &h)
        continue
      }
      h.ul { h in
        for resource in step.helpful { h.li(prose: Self.prose(resource)) }
        for resource in step.warnings {
          h.li(prose: "Tried without success: \(Self.prose(resource))")
        }
      }
    }
  }

  private static func prose(_ resource: Resource) -> Prose {
    let from = resource.year.map { "\(resource.publisher), \($0)" } ?? resource.publisher
    return """
      \(link: resource.title, to: "/library/\(resource.id)") (\(from)). \
      Evidence: \(resource.evidence.rawValue).
      """
  }

  private func missing(_ text: String, to h: inout HTMLWriter) { h.p(text, .class("none")) }
}

extension FigureBook {
  /// A measure that no service uses, as published for this council.
  func otherTrend(_ id: String) -> MeasureTrend? {
    guard let measure = catalogue.measure(id), let figures = others[id], !figures.isEmpty else {
      return nil
    }
    return MeasureTrend(
      id: id, label: measure.name, about: "", polarity: measure.polarity.label, weight: nil,
      unit: measure.unit, address: "/measures/\(id)?council=\(page.council.code)",
      years: figures.map { figure in
        .init(
          period: figure.period.label, own: figure.value?.double, typical: nil,
          state: figure.value == nil ? CellState(absent: figure.status) : .value,
          source: figure.value == nil ? nil : SourceAddress.of(figure))
      })
  }
}

extension [String] {
  /// The sentences behind one another, empty ones left out.
  fileprivate var spaced: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
