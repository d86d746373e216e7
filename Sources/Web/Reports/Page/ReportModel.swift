import Assessment
import Library
import Reports
import Sector
import Store

/// A report filled with the figures of the day.
struct ReportModel: Sendable {
  /// A figure in a part's words that says something else than when the words were saved or read.
  struct Change: Sendable, Hashable {
    var figure: ReportFigure
    var then: String
  }

  /// What may help with one gap: the best two, and one that was tried without success.
  struct Step: Sendable {
    var gap: Gap
    var helpful: [Resource]
    var warnings: [Resource]
  }

  var report: Report
  var council: Authority
  var book: FigureBook
  /// Every figure that words and exhibits show, each once, in order.
  var figures: [ReportFigure]
  /// Releases behind the services and measures that are shown.
  var releases: [Release]
  /// Only where the report shows next steps.
  var steps: [Step]
  /// The index run's id, or an empty text before the first.
  var run: String

  /// Whether anything in it comes from the index, so that its cautions belong on the page.
  var usesIndex: Bool {
    report.parts.contains { part in
      part.exhibit.map { !$0.services(in: book).isEmpty } == true
        || part.figures.contains { $0.kind.subject == .service }
    }
  }

  /// Figures in a part's words that moved.
  func changes(in part: ReportPart) -> [Change] {
    part.figures.compactMap { reference in
      guard let then = part.figuresThen[reference.text] else { return nil }
      let figure = book.figure(reference)
      return figure.shown == then ? nil : Change(figure: figure, then: then)
    }
  }

  var export: ExportTable { ReportFigure.export(figures, name: report.title, run: run) }
}

extension Exhibit {
  /// The services of which the exhibit shows an index.
  func services(in book: FigureBook) -> [FigureBook.Service] {
    switch self {
    case .notices, .standings, .halves, .potential: book.services
    case .service(let id): book.serviceShown(id).map { [$0] } ?? []
    default: []
    }
  }

  /// The figures that the exhibit shows and that an export repeats.
  func figures(in book: FigureBook) -> [FigureReference] {
    switch self {
    case .measure(let id): [.init(.measure, id), .init(.middle, id)]
    default: services(in: book).map { FigureReference(.productivity, $0.lens.id) }
    }
  }
}

extension FigureBook {
  /// The service with this id; for an empty id the one of which most can be said.
  func serviceShown(_ id: String) -> Service? {
    service(id.isEmpty ? page.featured?.lens ?? "" : id)
  }
}
