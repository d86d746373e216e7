import Dialogue
import HTML
import Reports

/// The page on which a report's parts are put in order, changed, added and taken out.
struct BuilderView {
  let model: ReportModel
  let context: ReportContext
  let token: HiddenField
  var title: String?
  var errors = FormErrors()

  private var report: Report { model.report }
  private var address: String { context.address }

  func render() -> [UInt8] {
    let page = context.page("Change “\(report.title)”", errors: errors)
    return page.html { h in
      h.add(
        PageHeader(
          report.title, kicker: "Change the report of \(model.council.name)",
          actions: [
            Link("Read and print it", to: address),
            Link("Make a template of it", to: address + "/template"),
          ]))
      writeParts(to: &h)
      h.h2("The report as a whole")
      writeTitle(to: &h)
      h.div(.class("buttons")) { h in
        h.add(
          Form(action: address + "/copy", token: token) {
            $0.add(Button("Make a copy", kind: .quiet))
          })
        h.add(
          Form(action: address + "/remove", token: token) {
            $0.add(Button("Put the report away", kind: .danger))
          })
      }
    }
  }

  private func writeParts(to h: inout HTMLWriter) {
    if report.parts.isEmpty {
      h.add(
        EmptyState(
          "Nothing is in this report yet", "Add words, tables and pictures, one below the other.",
          action: Link("Add the first part", to: address + "/parts/new")))
      return
    }
    h.ol(.class("parts plain")) { h in
      for (place, part) in report.parts.enumerated() { write(part, at: place, to: &h) }
    }
    h.p { $0.add(ButtonLink("Add a part at the end", to: address + "/parts/new")) }
  }

  private func write(_ part: ReportPart, at place: Int, to h: inout HTMLWriter) {
    let name = name(of: part)
    h.li(.class("part"), .id("part-\(part.id)")) { h in
      h.h2("\(place + 1). \(name)")
      if let exhibit = part.exhibit {
        h.p("Shows: \(exhibit.label(in: model.book)).", .class("muted"))
      }
      if part.startsPage { h.p("Begins a new side of paper.", .class("muted")) }
      if !part.words.isEmpty { h.p(excerpt(of: part)) }
      writeChanges(in: part, to: &h)
      writeTools(for: part, at: place, name: name, to: &h)
    }
  }

  private func writeTools(
    for part: ReportPart, at place: Int, name: String, to h: inout HTMLWriter
  ) {
    let own = "\(address)/parts/\(part.id)"
    h.div(.class("tools")) { h in
      h.a("Change “\(name)”", .href(own))
      h.a("Add a part below it", .href("\(address)/parts/new?after=\(part.id)"))
      h.add(
        Form(action: own + "/move", token: token) { h in
          if place > 0 {
            h.add(Button("Move up", kind: .quiet, name: "to", value: "up", about: name))
          }
          if place < report.parts.count - 1 {
            h.add(Button("Move down", kind: .quiet, name: "to", value: "down", about: name))
          }
          h.add(Button("Take out", kind: .quiet, action: own + "/remove", about: name))
        })
    }
  }

  private func writeChanges(in part: ReportPart, to h: inout HTMLWriter) {
    let changes = model.changes(in: part)
    guard !changes.isEmpty else { return }
    h.div(.class("banner")) { h in
      h.h3("Do the words still hold?")
      h.add(FigureChanges(changes: changes))
      h.add(
        Form(action: "\(address)/parts/\(part.id)/keep", token: token) { h in
          h.add(Button("Yes, the words still hold", kind: .quiet, about: name(of: part)))
        })
    }
  }

  private func writeTitle(to h: inout HTMLWriter) {
    h.add(
      Form(action: address + "/title", token: token, errors: errors.links) { h in
        h.add(
          TextField(
            "Title", name: "title", value: title ?? report.title, error: errors["title"],
            maxLength: Report.longestTitle))
        h.div(.class("buttons")) { $0.add(Button("Save the title", kind: .quiet)) }
      })
  }

  private func name(of part: ReportPart) -> String {
    let heading = ReportWords.plain(part.heading, in: model.book)
    return heading.isEmpty ? part.exhibit?.label(in: model.book) ?? "Words" : heading
  }

  private func excerpt(of part: ReportPart) -> String {
    let text = ReportWords.plain(Markdown(part.words).plainText, in: model.book)
    return text.count > 240 ? String(text.prefix(240)).trimmingBlanks() + " …" : text
  }
}
