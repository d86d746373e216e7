import HTML
import Reports
import Store

/// What the buttons of the builder do.
struct ReportActions {
  private let context: ReportContext
  private var request: PageRequest { context.request }
  private var report: Report { context.report }

  init(_ request: PageRequest) throws { context = try ReportContext(request) }

  func edit(title: String? = nil, errors: FormErrors = FormErrors()) throws -> PageResponse {
    try context.needsStanding()
    let model = try ReportQuery(context).run()
    return .html(
      BuilderView(
        model: model, context: context, token: request.token, title: title, errors: errors
      ).render(), status: errors.isEmpty ? 200 : 422)
  }

  func rename() throws -> PageResponse {
    do {
      let title = try Report.title(request.form.text("title"))
      try change { $0.title = title }
      return .redirect(to: context.address + "/edit", flash: "The title is saved.")
    } catch let problem as ReportProblem {
      return try edit(
        title: request.form.text("title"), errors: FormErrors("title", problem.description))
    }
  }

  func movePart() throws -> PageResponse {
    let id = request.parameter("part")
    try changeParts { try $0.move(id, by: request.form.value("to") == "up" ? -1 : 1) }
    return .redirect(to: "\(context.address)/edit#part-\(id)")
  }

  func removePart() throws -> PageResponse {
    let id = request.parameter("part")
    try changeParts { try $0.remove(id) }
    return .redirect(
      to: context.address + "/edit",
      flash: FlashNote(
        "The part is taken out.",
        undo: .init(action: "\(context.address)/parts/\(id)/restore", label: "Bring it back")))
  }

  func restorePart() throws -> PageResponse {
    let id = request.parameter("part")
    try changeParts { try $0.restore(id) }
    return .redirect(to: "\(context.address)/edit#part-\(id)", flash: "The part is back.")
  }

  /// Somebody read the words beside the figures of today and lets them stand.
  func keepPart() throws -> PageResponse {
    let id = request.parameter("part")
    guard let part = report.part(id) else { throw context.noPart }
    let figures = try ReportQuery(context, parts: [part]).run().book.words(of: part)
    try changeParts { try $0.keep(figures, of: id) }
    return .redirect(
      to: "\(context.address)/edit#part-\(id)", flash: "Noted: the words still hold.")
  }

  func copy() throws -> PageResponse {
    do {
      let copy = try request.store.addReport(
        to: report.authority, title: String("Copy of \(report.title)".prefix(Report.longestTitle)),
        parts: report.parts, by: try account, from: request.origin)
      return .redirect(to: "/reports/\(copy.id)/edit", flash: "This is the copy.")
    } catch let problem as ReportProblem {
      return .redirect(to: context.address + "/edit", flash: FlashNote(problem.description))
    }
  }

  func remove() throws -> PageResponse {
    try request.store.setReport(report.id, removed: true, by: try account, from: request.origin)
    return .redirect(
      to: "/reports",
      flash: FlashNote(
        "“\(report.title)” is put away.",
        undo: .init(action: context.address + "/restore", label: "Bring it back")))
  }

  func restore() throws -> PageResponse {
    try request.store.setReport(report.id, removed: false, by: try account, from: request.origin)
    return .redirect(to: context.address + "/edit", flash: "The report is back.")
  }

  /// For good; only what was put away before, so that nothing goes by one press of a button.
  func delete() throws -> PageResponse {
    do {
      try request.store.deleteReport(report.id, by: try account, from: request.origin)
    } catch ReportProblem.noReport {
      throw SiteError.noReport
    }
    return .redirect(to: "/reports", flash: FlashNote("“\(report.title)” is deleted for good."))
  }

  private var account: String { get throws { try request.requireSignedIn().account.id } }

  private func change(_ body: (inout Report) throws -> Void) throws {
    try context.needsStanding()
    try request.store.changeReport(report.id, by: try account, from: request.origin, body)
  }

  /// A part that went meanwhile, or no room: a page that says so.
  private func changeParts(_ body: (inout Report) throws -> Void) throws {
    do {
      try change(body)
    } catch let problem as ReportProblem {
      throw context.problem(problem)
    }
  }
}

extension ReportContext {
  var noPart: SiteError { problem(.noPart) }

  func problem(_ problem: ReportProblem) -> SiteError {
    SiteError(
      status: problem == .noPart ? 404 : 409, title: "That could not be done",
      message: problem.description,
      suggestions: [.init("Change the report", to: address + "/edit")])
  }
}
