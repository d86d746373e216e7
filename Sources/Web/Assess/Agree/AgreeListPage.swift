import Assessment
import HTML
import Importers
import Sector
import Store

/// `/assess/{round}/agree`: every statement with what the team agreed, and the way through a sheet.
struct AgreeListPage {
  private let context: RoundContext
  private var request: PageRequest { context.request }
  private var address: String { context.address + "/agree" }

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    try context.needsClosed()
  }

  func answer() throws -> PageResponse {
    let agreed = try request.store.agreedAnswers(in: context.round)
    return try AgreedTable.export(agreed, in: context.framework).response(
      in: request.format, title: "\(context.council), \(context.round.title): agreed"
    ) { render(agreed, errors: FormErrors()) }
  }

  /// Takes a sheet in which the team agreed.
  func takeSheet() throws -> PageResponse {
    guard let file = request.form.file("sheet") else {
      return try refused(["Choose the file with what you agreed first."])
    }
    do {
      let sheet = try AnswerSheet.rows(file.bytes, file: file.fileName)
      let agreed = try AgreedTable.read(
        sheet, in: context.framework, opened: context.round.opened)
      let count = try request.store.importAgreed(
        agreed, into: context.round.id, by: request.actor, from: request.origin)
      return .redirect(to: address, flash: "\(count) agreed answers are new or changed.")
    } catch let error as ImportError {
      return try refused([error.description])
    } catch let error as TableProblems {
      return try refused(error.lines)
    } catch let error as AssessmentError {
      return try refused([error.description])
    }
  }

  private func refused(_ messages: [String]) throws -> PageResponse {
    var errors = FormErrors()
    errors.add("sheet", all: messages)
    return .html(
      render(try request.store.agreedAnswers(in: context.round), errors: errors), status: 422)
  }

  private func render(_ agreed: [AgreedAnswer], errors: FormErrors) -> [UInt8] {
    let byStatement = Dictionary(agreed.map { ($0.statement, $0) }) { first, _ in first }
    let done = agreed.count { $0.now != nil }
    let total = context.framework.statements.count
    return context.page("What the team agrees", errors: errors).html { h in
      h.add(
        PageHeader(
          "What the team agrees", kicker: "\(context.council): \(context.round.title)",
          lead: "One answer for each statement, with reasons, who agreed and when.",
          actions: [Link].table(address)))
      h.add(
        ProgressBar(
          "Agreed", share: Double(done) / Double(max(total, 1)),
          note: "\(done) of \(total) statements."))
      for theme in context.framework.themes { write(theme, byStatement, to: &h) }
      if done == total, context.canLead, context.round.state == .closed {
        h.p { $0.add(ButtonLink("Back to the round: everything is agreed", to: context.address)) }
      }
      if context.canLead, context.round.state == .closed { writeSheet(errors, to: &h) }
    }
  }

  private func write(
    _ theme: Theme, _ agreed: [String: AgreedAnswer], to h: inout HTMLWriter
  ) {
    h.add(
      DataTable(
        caption: theme.name,
        columns: [
          .heading("Statement"), .text("Now"), .text("Ambition"), .text("Importance"),
          .text("Agreed by"),
        ],
        rows: theme.statements.map { statement in
          let answer = agreed[statement.id]
          return .init([
            .link("\(statement.id). \(statement.text)", to: "\(address)/\(statement.id)"),
            answer?.now.map { .text($0.words(in: context.framework)) } ?? .none("not agreed yet"),
            answer?.ambition.map { .text(context.framework.label(of: $0)) } ?? .none("none"),
            answer?.importance.map { .text($0.label) } ?? .none("none"),
            answer.map {
              .text($0.agreedBy + ($0.saved.isEmpty ? "" : ", \(DateText.words($0.saved))"))
            } ?? .none("nobody yet"),
          ])
        }))
  }

  private func writeSheet(_ errors: FormErrors, to h: inout HTMLWriter) {
    h.add(
      Details("Work in a spreadsheet instead", isOpen: !errors.isEmpty) { h in
        h.p(
          """
          Download the sheet above, fill in “now”, “ambition”, “importance”, “reasons” and \
          “agreed_by”, and send it back. What it says replaces what stands here.
          """
        )
        h.add(
          Form(
            action: address, token: request.token, errors: errors.links, isMultipart: true
          ) { h in
            h.add(
              FileField(
                "The filled-in sheet", name: "sheet", accept: ".csv,.xlsx,.ods",
                error: errors["sheet"]))
            h.add(Button("Take what the sheet says", kind: .quiet))
          })
      })
  }
}

extension Score {
  /// "2 Demand-aware", or that it cannot be told.
  func words(in framework: Framework) -> String {
    level.map { framework.label(of: $0) } ?? "Cannot tell yet"
  }
}
