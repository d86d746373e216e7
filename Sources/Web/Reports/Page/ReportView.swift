import HTML
import Reports
import Sector

/// A report as it is read and printed.
struct ReportView {
  let model: ReportModel
  let context: ReportContext

  private var address: String { context.address }

  func render() -> [UInt8] {
    var page = context.page(model.report.title)
    page.breadcrumb.removeLast()
    page.canonical = address
    page.provenance = model.usesIndex ? context.request.site.index?.provenance : nil
    return page.html { h in
      h.div(.class("report built")) { h in
        h.add(
          PrintHeader(
            site: context.chromeName, address: context.request.siteAddress + address,
            date: context.today))
        h.add(
          PageHeader(
            model.report.title, kicker: model.council.heading,
            lead: Prose("Figures as they stand on \(context.today)."), actions: actions))
        writeState(to: &h)
        if model.report.parts.isEmpty { writeEmpty(to: &h) }
        for part in model.report.parts { write(part, to: &h) }
        writeFoot(to: &h)
      }
    }
  }

  private var actions: [Link] {
    [Link("Change the report", to: address + "/edit")]
      + [Link].table(address, first: "Figures as CSV")
  }

  private func writeState(to h: inout HTMLWriter) {
    let changed = model.report.parts.flatMap(model.changes)
    if !changed.isEmpty {
      h.div(.class("screen-only")) { h in
        h.add(
          NotificationBanner(
            changed.count == 1 ? "A figure moved" : "\(changed.count) figures moved",
            """
            The figures are those of today, the words around them are older. \
            \(link: "Check the words", to: address + "/edit") before you hand this on.
            """))
        h.add(FigureChanges(changes: changed))
      }
    }
    if !model.report.parts.isEmpty {
      h.p(
        "Print this page, or save it as PDF, to keep it as it is today.",
        .class("muted screen-only"))
    }
  }

  private func writeEmpty(to h: inout HTMLWriter) {
    h.add(
      EmptyState(
        "Nothing is in this report yet", "Add words, tables and pictures, one below the other.",
        action: Link("Add the first part", to: address + "/parts/new")))
  }

  private func write(_ part: ReportPart, to h: inout HTMLWriter) {
    h.section(.class(part.startsPage ? "side" : nil), .id("part-\(part.id)")) { h in
      if !part.heading.isEmpty { h.h2(ReportWords.plain(part.heading, in: model.book)) }
      h.add(ReportWords(words: part.words, book: model.book))
      if let exhibit = part.exhibit { h.add(ExhibitView(exhibit: exhibit, model: model)) }
    }
  }

  /// Every figure leads to its source, and the index never goes without its cautions.
  private func writeFoot(to h: inout HTMLWriter) {
    let named = model.figures.filter { $0.reference.kind != .council }
    if !named.isEmpty {
      h.h2("Where the figures come from")
      h.add(FigureTable(caption: "Each figure leads to its source", figures: named))
    }
    if model.usesIndex {
      h.h2("How to read this")
      h.ul { h in
        for sentence in Caution.all { h.li(prose: sentence) }
      }
    }
    guard !model.releases.isEmpty else { return }
    h.h3("Publishers")
    h.add(ReleaseList(releases: model.releases))
  }
}
