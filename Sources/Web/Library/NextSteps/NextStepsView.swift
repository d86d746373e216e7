import HTML
import Library

/// Next steps for one gap: what may help, why, and what was tried without success.
struct NextStepsView {
  let model: NextStepsModel
  let request: PageRequest

  func render() -> [UInt8] {
    var page = request.chrome.page(title: title, area: "/library")
    page.breadcrumb = [Link("Library", to: "/library")]
    page.isPrivate = true
    return page.html { h in
      h.add(PageHeader("What could help next?", lead: lead))
      h.add(chooser)
      if model.isAsked { writeSteps(to: &h) }
    }
  }

  private var title: String {
    model.isAsked ? "Next steps: \(model.statement ?? model.theme)" : "Next steps"
  }

  private var lead: Prose {
    guard model.isAsked else {
      return "Choose a theme, or come here from the results of your assessment."
    }
    var parts: [String] = []
    if let statement = model.statement {
      parts.append("For \u{201C}\(statement)\u{201D}")
    } else {
      parts.append("For \(model.theme.lowercased())")
    }
    if let levels = model.need.levels {
      parts.append(
        levels.count == 1
          ? "to reach level \(levels.lowerBound)"
          : "to reach levels \(levels.lowerBound) to \(levels.upperBound)")
    }
    if let council = model.councilName { parts.append("in \(council)") }
    return Prose(parts.joined(separator: ", ") + ".")
  }

  private var chooser: FilterPanel {
    var fields: [any Component] = [
      SelectField(
        "Theme", name: "theme",
        choices: [Choice("Choose one", value: "")]
          + model.themes.map { Choice($0.name, value: $0.id, isChosen: $0.id == model.themeID) })
    ]
    if !model.statements.isEmpty {
      fields.append(
        SelectField(
          "Statement", name: "statement",
          choices: [Choice("The whole theme", value: "")]
            + model.statements.map {
              Choice($0.name, value: $0.id, isChosen: $0.id == model.statementID)
            }))
    }
    fields += [
      levelField("Where you are now", "level", model.need.now),
      levelField("Where you want to be", "ambition", model.need.wanted),
      SelectField(
        "Service", name: "service",
        choices: [Choice("Any", value: "")]
          + model.services.map {
            Choice(LibraryWords.label($0), value: $0, isChosen: $0 == model.need.service)
          }),
    ]
    if let council = model.need.council {
      fields.append(HiddenField(name: "council", value: council.rawValue))
    }
    return FilterPanel("Which gap?", action: "/library/next-steps", fields: fields)
  }

  private func levelField(_ label: String, _ name: String, _ chosen: Int?) -> SelectField {
    SelectField(
      label, name: name,
      choices: [Choice("Not sure", value: "")]
        + (1...4).map { Choice("Level \($0)", value: String($0), isChosen: $0 == chosen) })
  }

  private func writeSteps(to h: inout HTMLWriter) {
    h.h2("What may help", .id("helpful"))
    if model.steps.helpful.isEmpty {
      h.add(
        EmptyState(
          "The library has nothing on this yet", "Ask others, or propose what helped you.",
          action: Link("Search the library", to: "/library")))
    }
    writeHelpful(to: &h)
    if !model.steps.warnings.isEmpty {
      h.h2("Tried without success", .id("warnings"))
      h.p("Read these before you do the same. They are ordered by the same rule.")
      write(model.steps.warnings, to: &h)
    }
    h.add(model.whoToAsk)
    if let discussions = model.discussions { h.add(discussions) }
    h.add(
      ActionLinks([
        Link("CSV", to: address(.csv)), Link("Excel", to: address(.xlsx)),
        Link("JSON", to: address(.json)),
        Link("Everything on these themes", to: listAddress),
      ]))
  }

  /// First what speaks of the statement, then what only shares its theme.
  private func writeHelpful(to h: inout HTMLWriter) {
    guard model.statement != nil else { return write(model.steps.helpful, to: &h) }
    let near = model.steps.helpful.filter(\.match.isOnTheStatement)
    let others = model.steps.helpful.filter { !$0.match.isOnTheStatement }
    if !near.isEmpty { write(near, to: &h) }
    guard !others.isEmpty else { return }
    if near.isEmpty {
      h.p("Nothing in the library speaks of this statement itself. This is on the same theme.")
    } else {
      h.h3("On the same theme")
      h.p("These share a theme with the statement and do not speak of it.")
    }
    write(others, to: &h)
  }

  private func write(_ entries: [NextSteps.Entry], to h: inout HTMLWriter) {
    h.ol(.class("results")) { h in
      for entry in entries {
        h.add(
          ResourceEntry(resource: entry.resource) { h in
            let reasons = MatchReasons(
              entry: entry, need: model.need, names: model.councilNames)
            h.p(prose: "\(strong: "Why:") \(reasons.sentences.joined(separator: " "))")
            h.add(
              Details("Show how this was worked out") { $0.add(table(of: entry)) })
          })
      }
    }
  }

  private func table(of entry: NextSteps.Entry) -> DataTable {
    DataTable(
      caption: "How well it fits: \(percent(entry.match.total)) of what is possible",
      columns: [
        .heading("Part"), .figure("Fits by"), .figure("Weight"), .figure("Adds"),
      ],
      rows: entry.match.parts.map { part in
        .init([
          .text(part.name), .text(percent(part.value)), .text(percent(part.weight)),
          .text(percent(part.share)),
        ])
      })
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private func address(_ format: PageFormat) -> String {
    "/library/next-steps.\(format.rawValue)" + LibraryAddress.query(request.query)
  }

  private var listAddress: String {
    var filter = LibraryFilter()
    filter.themes = model.need.themes
    return LibraryAddress.list(filter)
  }
}
