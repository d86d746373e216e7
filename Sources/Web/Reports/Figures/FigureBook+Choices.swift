import HTML
import Reports

extension FigureBook {
  /// Figures that belong together, to choose from.
  struct Choices: Sendable {
    var title: String
    var figures: [ReportFigure]
  }

  /// What a report of this council can name, with today's words.
  var choices: [Choices] {
    [Choices(title: "The council", figures: [.init(.council), .init(.residents)].map(figure))]
      + services.map(choices) + [assessmentChoices]
  }

  private func choices(of service: Service) -> Choices {
    let id = service.lens.id
    let ofService = FigureReference.Kind.allCases.filter { $0.subject == .service }
    let ofMeasures = service.outcomes.flatMap { trend in
      [FigureReference(.measure, trend.id), FigureReference(.middle, trend.id)]
    }
    return Choices(
      title: service.lens.definition.title,
      figures: (ofService.map { FigureReference($0, id) } + ofMeasures).map(figure))
  }

  private var assessmentChoices: Choices {
    let whole = FigureReference.Kind.allCases.filter(\.isOfAssessment).map { FigureReference($0) }
    let themes = results?.context.framework.themes ?? []
    return Choices(
      title: "The self-assessment",
      figures: (whole
        + themes.flatMap { [FigureReference(.level, $0.id), FigureReference(.ambition, $0.id)] })
        .map(figure))
  }

  /// Exhibits that a report of this council can show, under headings.
  func exhibits(chosen: Exhibit?) -> [Choice] {
    func choice(_ exhibit: Exhibit, _ label: String, _ group: String) -> Choice {
      Choice(label, value: exhibit.text, isChosen: exhibit == chosen, group: group)
    }
    let isOfAssessment = Set(Exhibit.ofAssessment)
    let ofCouncil = Exhibit.plain.filter { !isOfAssessment.contains($0) }
    return [Choice("Nothing: words alone", value: "", isChosen: chosen == nil)]
      + ofCouncil.map { choice($0, $0.label(in: self), "The council") }
      + services.map {
        choice(.service($0.lens.id), $0.lens.definition.title, "One service")
      }
      + services.flatMap { service in
        service.outcomes.map { choice(.measure($0.id), $0.label, "One measure: \(service.name)") }
      } + Exhibit.ofAssessment.map { choice($0, $0.label(in: self), "The self-assessment") }
      + leftover(chosen).map { choice($0, $0.label(in: self), "As chosen before") }
  }

  /// An exhibit that was chosen before and is not offered now, so that saving keeps it.
  private func leftover(_ chosen: Exhibit?) -> [Exhibit] {
    switch chosen {
    case .service(let id) where !id.isEmpty && service(id) == nil: [.service(id)]
    case .measure(let id) where trend(id) == nil: [.measure(id)]
    default: []
    }
  }
}

extension Exhibit {
  /// What the exhibit is, in a few words, where no council is meant.
  var label: String {
    switch self {
    case .notices: "What to notice"
    case .standings: "What it gets for each pound, service by service"
    case .halves: "Outcomes, spending and change, service by service"
    case .potential: "What might be gained, service by service"
    case .service(let id):
      id.isEmpty ? "The service of which most can be said" : "The service “\(id)”"
    case .measure(let id): "The measure “\(id)”"
    case .profile: "Now and the ambition, by theme"
    case .priorities: "Gaps to close, the weightiest first"
    case .strengths: "What is strong"
    case .changes: "What moved since the round before"
    case .ownView: "The team’s own view beside outcomes"
    case .unknown: "What the team cannot tell yet"
    case .roadmap: "The roadmap: actions, owners, dates"
    case .nextSteps: "What may help with the weightiest gaps"
    }
  }

  /// The same with the names that services and measures have.
  func label(in book: FigureBook) -> String {
    switch self {
    case .service(let id): book.service(id)?.lens.definition.title ?? label
    case .measure(let id): book.trend(id)?.label ?? book.catalogue.measure(id)?.name ?? label
    default: label
    }
  }
}
