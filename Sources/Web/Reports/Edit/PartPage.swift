import HTML
import Reports
import Store

/// `/reports/{report}/parts/{part}`: one part, new or changed.
struct PartPage {
  private let context: ReportContext
  private let part: ReportPart
  private let isNew: Bool
  /// The part behind which a new one is put.
  private let after: String?
  private var request: PageRequest { context.request }

  init(_ request: PageRequest) throws {
    context = try ReportContext(request)
    try context.needsStanding()
    let id = request.parameter("part")
    isNew = id == "new"
    after = request.value("after") ?? request.form.value("after")
    guard !isNew else {
      part = ReportPart(
        id: Identifier.make(), exhibit: request.value("show").flatMap(Exhibit.init(text:)))
      return
    }
    guard let held = context.report.part(id) else { throw context.noPart }
    part = held
  }

  private var address: String { "\(context.address)/parts/\(isNew ? "new" : part.id)" }

  func show() throws -> PageResponse {
    try .html(render(part, errors: FormErrors(), showsPreview: false))
  }

  func take() throws -> PageResponse {
    let form = request.form
    let show = form.value("show") ?? ""
    var typed = ReportPart(
      id: part.id, heading: form.text("heading"), words: form.text("words"),
      exhibit: Exhibit(text: show), startsPage: form.isTicked("page"),
      revision: Int(form.value("revision") ?? "") ?? part.revision)
    var errors = FormErrors()
    if typed.exhibit == nil && !show.isEmpty {
      errors.add("show", "Choose one of the list.")
    }
    for problem in typed.problems { errors.add(problem.field, problem.description) }
    guard errors.isEmpty, form.value("step") != "preview" else {
      return .html(
        try render(typed, errors: errors, showsPreview: errors.isEmpty),
        status: errors.isEmpty ? 200 : 422)
    }
    return try save(&typed)
  }

  private func save(_ typed: inout ReportPart) throws -> PageResponse {
    typed.figuresThen = try ReportQuery(context, parts: [typed]).run().book.words(of: typed)
    let saved = typed
    do {
      try request.store.changeReport(
        context.report.id, by: try request.requireSignedIn().account.id, from: request.origin
      ) { report in
        if isNew { try report.add(saved, after: after) } else { try report.change(saved) }
      }
    } catch let problem as ReportProblem {
      if case .changedMeanwhile(let held) = problem { typed.revision = held.revision }
      return .html(
        try render(
          typed, errors: FormErrors(problem.field, problem.description), showsPreview: false,
          held: problem.held), status: 409)
    }
    return .redirect(
      to: "\(context.address)/edit#part-\(saved.id)", flash: isNew ? "Added." : "Saved.")
  }

  private func render(
    _ typed: ReportPart, errors: FormErrors, showsPreview: Bool, held: ReportPart? = nil
  ) throws -> [UInt8] {
    let model = try ReportQuery(context, parts: [typed]).run(isWhole: true)
    let heading = isNew ? "Add a part" : "Change a part"
    var page = context.page(heading, errors: errors)
    page.breadcrumb.append(Link("Change", to: context.address + "/edit"))
    return page.html { h in
      h.add(PageHeader(heading, kicker: context.report.title))
      if let held { Self.write(held: held, to: &h) }
      h.add(
        Form(action: address, token: request.token, errors: errors.links) { h in
          h.add(HiddenField(name: "revision", value: String(typed.revision)))
          if let after { h.add(HiddenField(name: "after", value: after)) }
          writeFields(typed, errors, model.book, to: &h)
          h.div(.class("buttons")) { h in
            h.add(Button(isNew ? "Add the part" : "Save the part"))
            h.add(Button("Preview", kind: .quiet, name: "step", value: "preview"))
            h.a(isNew ? "Add nothing" : "Leave it as it was", .href(context.address + "/edit"))
          }
        })
      if showsPreview { write(previewOf: typed, model, to: &h) }
      h.add(FigureChooser(book: model.book))
    }
  }

  private func writeFields(
    _ typed: ReportPart, _ errors: FormErrors, _ book: FigureBook, to h: inout HTMLWriter
  ) {
    h.add(
      SelectField(
        "What should it show?", name: "show", choices: book.exhibits(chosen: typed.exhibit),
        help: "A table or picture, made anew from the figures whenever somebody reads the report.",
        error: errors["show"]))
    h.add(
      TextField(
        "Heading", name: "heading", value: typed.heading, error: errors["heading"],
        isRequired: false, maxLength: ReportPart.longestHeading))
    h.add(
      TextArea(
        "Your words", name: "words", value: typed.words,
        help: "They stand above what is shown. Name a figure in braces, such as {council}; the "
          + "list below has them all. A blank line starts a paragraph; *stars* stress, - starts a "
          + "list.", error: errors["words"], rows: 10, isRequired: false,
        maxLength: ReportPart.longestWords))
    h.add(
      Checkboxes(
        "On paper", name: "page",
        choices: [Choice("Begin a new side", value: "yes", isChosen: typed.startsPage)],
        isOptional: true))
  }

  private func write(
    previewOf typed: ReportPart, _ model: ReportModel, to h: inout HTMLWriter
  ) {
    h.section(.class("preview"), .aria(.labelledby, "preview")) { h in
      h.h2("Preview: not saved yet", .id("preview"))
      if !typed.heading.isEmpty { h.h3(ReportWords.plain(typed.heading, in: model.book)) }
      h.add(ReportWords(words: typed.words, book: model.book))
      if let exhibit = typed.exhibit { h.add(ExhibitView(exhibit: exhibit, model: model)) }
    }
  }

  /// What somebody else saved while this was typed.
  private static func write(held: ReportPart, to h: inout HTMLWriter) {
    h.div(.class("inset")) { h in
      h.h2("What somebody else saved")
      if !held.heading.isEmpty { h.p { $0.strong(held.heading) } }
      h.pre(.tabindex(0)) { $0.text(held.words.isEmpty ? "No words." : held.words) }
    }
  }
}

extension ReportProblem {
  /// The part as somebody else left it, where that is the problem.
  fileprivate var held: ReportPart? {
    if case .changedMeanwhile(let part) = self { part } else { nil }
  }
}

extension FigureBook {
  /// What each figure of a part's words says now, by reference.
  func words(of part: ReportPart) -> [String: String] {
    Dictionary(
      part.figures.map { ($0.text, figure($0).shown) }, uniquingKeysWith: { first, _ in first })
  }
}
