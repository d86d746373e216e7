import HTML
import Productivity
import Reports
import Sector
import Store

/// Every figure that a council's report can name, as it stands now.
struct FigureBook: Sendable {
  let page: CouncilPageModel
  /// The services that compare councils of this type, with the measures behind them.
  let services: [Service]
  /// The newest round whose answers may be seen; nil where there is none.
  let results: ResultsModel?
  /// Figures of measures that no service uses, by measure, oldest first.
  let others: [String: [Observation]]
  let catalogue: Catalogue

  /// One service as the book needs it.
  struct Service: Sendable {
    var lens: PublishedLens
    var standing: LensStanding
    var trends: [MeasureTrend]

    var name: String { standing.title.lowercasedFirst }
    /// Spending, in the prices of the newest year where those are known.
    var spend: MeasureTrend? { trends.first { $0.id == Part.spendID } }
    var outcomes: [MeasureTrend] { trends.filter { $0.id != Part.spendID } }
  }

  private var council: Authority { page.council }

  func service(_ id: String) -> Service? { services.first { $0.lens.id == id } }

  /// The measure with its trend, where one of the services uses it.
  func trend(_ measure: String) -> MeasureTrend? {
    services.lazy.flatMap(\.outcomes).first { $0.id == measure }
  }

  /// The figure as it stands.
  func figure(_ reference: FigureReference) -> ReportFigure {
    switch reference.kind.subject {
    case .none where !reference.kind.isOfAssessment: plain(reference)
    case .none, .theme: assessed(reference)
    case .service: ofService(reference)
    case .measure: ofMeasure(reference)
    }
  }

  private func plain(_ reference: FigureReference) -> ReportFigure {
    if reference.kind == .council {
      return ReportFigure(
        reference: reference, label: "The council’s name", words: council.name,
        source: page.address)
    }
    var figure = ReportFigure(
      reference: reference, label: "Residents", reason: "no figure is published")
    if let population = page.population {
      figure.words = Format.whole(population.value)
      (figure.value, figure.unit) = (population.value, "residents")
      (figure.period, figure.source) = (population.period, population.source)
    }
    return figure
  }
}
