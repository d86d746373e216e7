import HTML
import Productivity
import Sector
import Store

/// The page of one lens: its question, its answer for all councils, how it is made.
struct LensPageView {
  let model: LensPageModel
  let index: PublishedIndex?
  let chrome: SiteChrome

  private var definition: LensDefinition { model.definition }

  func render() -> [UInt8] {
    var page = chrome.page(title: definition.title, area: "/lenses")
    page.description = definition.question
    page.breadcrumb = [Link("Services", to: "/lenses")]
    page.canonical = model.address
    page.provenance = index?.provenance
    return page.html { h in
      h.add(PageHeader(definition.title, kicker: definition.nation, lead: lead, actions: actions))
      writeStage(to: &h)
      writeOwn(to: &h)
      writeLeaders(to: &h)
      LensPictures(model: model).write(to: &h)
      LensMeasures(model: model).write(to: &h)
      LensCouncils(model: model).write(to: &h)
      LensChecks(model: model).write(to: &h)
      h.add(model.discussions)
    }
  }

  private var lead: Prose {
    """
    \(strong: definition.question) \(definition.about) \
    \(Format.whole(model.rows.count)) councils, figures to \(model.figuresTo).
    """
  }

  private var actions: [Link] {
    [
      Link("What good looks like", to: "#measures"), Link("Every council", to: "#councils"),
      Link("Try other weights", to: model.address + "/try"),
    ] + [Link].table(model.address, first: "Download CSV")
  }

  private func writeStage(to h: inout HTMLWriter) {
    h.div(.class("inset")) { h in
      h.p(
        prose: """
          \(strong: model.state.label). \(model.stateReason) \(definition.adoption.state.label).
          """)
      if !model.hasLeaders {
        h.p("It has no list of leaders or of the most improved.")
      }
    }
  }

  private func writeOwn(to h: inout HTMLWriter) {
    if let row = model.ownRow, model.isGraded {
      let words = IndexWords(unit: row.unit, valueOfPoint: model.result.settings.valueOfPoint)
      h.h2("\(row.name) in this service", .id("own"))
      h.p(
        prose: """
          \(row.name) \(strong: words.headline): index \(row.unit.indexWords), likely \
          \(row.unit.intervalWords). \(words.sureness) \
          \(link: "The full picture", to: "/councils/\(row.code)/lenses/\(definition.id)")
          """)
    } else if let council = model.council {
      let reason = model.absences.first { $0.code == council.code }?.reason
      h.h2("\(council.name) in this service", .id("own"))
      h.p(
        reason
          ?? (model.isGraded
            ? "\(council.name) is not part of this comparison: the service is not its job, or it lies in another nation."
            : "No council is graded in this service."))
    }
    h.add(
      FilterPanel(
        "Set off one council", action: model.address,
        fields: [
          TextField.filter(
            "Show one council, by name", name: "council", value: model.council?.name ?? "",
            id: "own-council")
        ], clear: model.council == nil ? nil : model.address))
  }

  private func writeLeaders(to h: inout HTMLWriter) {
    guard model.hasLeaders else { return }
    h.h2("Who gets clearly more for each pound", .id("leaders"))
    if model.leaders.isEmpty {
      h.p("No council is clearly above what is expected.")
    } else {
      h.p("In alphabetical order: they cannot all be told apart.", .class("lead"))
      h.ul(.class("plain row")) { h in
        for row in model.leaders {
          h.li { $0.a(row.name, .href("/councils/\(row.code)/lenses/\(definition.id)")) }
        }
      }
    }
    h.h2("Who clearly improved over three years", .id("improved"))
    if model.mostImproved.isEmpty {
      h.p("No council’s gain is clear of chance.")
    } else {
      h.add(improved)
    }
  }

  private var improved: DataTable {
    DataTable(
      caption: "Clear gains, the surest first",
      columns: [.heading("Council"), .figure("Change"), .figure("90% interval")],
      rows: model.mostImproved.compactMap { row in
        row.unit.change.map { change in
          let range = change.interval90.asPercent
          return .init([
            .link(row.name, to: "/councils/\(row.code)/lenses/\(definition.id)"),
            .text(
              Format.signed(Interval(low: change.mean, high: change.mean).asPercent.low) + "%"),
            .text("\(Format.signed(range.low))% to \(Format.signed(range.high))%"),
          ])
        }
      })
  }
}
