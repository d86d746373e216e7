import HTML
import Store

/// The page that says how the figures are made, and how to make them again.
struct MethodView {
  let index: PublishedIndex?
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "How the figures are made")
    page.canonical = "/method"
    page.provenance = index?.provenance
    return page.html { h in
      h.add(
        PageHeader(
          "How the figures are made",
          lead: "The method in plain English. Nothing here needs a statistician to read it."))
      h.add(Toc(MethodText.parts.map { Link($0.title, to: "#\($0.id)") } + [Link("This run", to: "#run")]))
      for part in MethodText.parts {
        h.h2(part.title, .id(part.id))
        for paragraph in part.paragraphs { h.p(prose: paragraph) }
      }
      h.h2("How not to read it", .id("reading"))
      h.ul { h in for sentence in MethodText.reading { h.li(sentence) } }
      writeRun(to: &h)
    }
  }

  private func writeRun(to h: inout HTMLWriter) {
    h.h2("This run, and how to compute it again", .id("run"))
    guard let run = index?.run else {
      h.p("No index run has been computed yet.")
      return
    }
    h.add(
      SummaryList([
        .init("Run", Prose(run.id)),
        .init("Computed", Prose(DateText.words(run.computed))),
        .init("Method", Prose("version \(run.method)")),
        .init(
          "Draws",
          Prose(
            "\(Format.whole(run.settings.weightDraws)) sets of weights, "
              + "\(Format.whole(run.settings.draws)) draws in all, seed \(run.settings.seed)")),
        .init(
          "Command",
          Prose(
            "touchstone index compute --seed \(run.settings.seed) --L \(run.settings.weightDraws) "
              + "--R \(run.settings.draws)")),
      ]))
    h.p(
      """
      The run's name is made of the method, the lenses, the releases, the settings and the seed: \
      the same inputs give the same name and the same figures.
      """)
    h.h3("Releases behind it")
    h.ul { h in
      for release in run.releases { h.li { $0.a(release, .href("/sources/\(release)")) } }
    }
  }
}
