import HTML

/// The page of releases, with the button that computes the index.
struct AdminReleasesView {
  let model: AdminReleasesModel
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: "Releases and index")
    page.breadcrumb = [Link("Run the hub", to: "/admin")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "Releases and index",
          lead: """
            \(strong: Format.whole(model.figureCount)) figures stand, from \
            \(Format.whole(model.releases.count)) releases. Residents see the newest index run.
            """, actions: [Link("Start an import", to: "/admin/imports")]))
      h.h2("The index")
      writeIndex(to: &h)
      h.h2("Releases")
      h.add(table)
    }
  }

  private func writeIndex(to h: inout HTMLWriter) {
    if let run = model.run {
      h.add(
        SummaryList([
          .init("Newest run", Prose(String(run.id.prefix(8)))),
          .init("Computed", Prose(MomentWords.minute(run.computed))),
          .init("Lenses", Prose("\(run.lenses)")),
          .init(
            "Still true",
            run.isStale
              ? "\(strong: "No"): figures or lenses changed since. Compute it again."
              : "Yes: nothing it was computed from has changed."),
        ]))
    } else {
      h.p("The index was not computed yet.")
    }
    if let address = model.jobAddress {
      h.p { h in
        h.text("It is being computed or checked: ")
        h.a("see how far it is", .href(address))
        h.text(".")
      }
    } else if model.canStart {
      h.add(
        Form(action: "/admin/releases/index", token: token) { h in
          h.add(
            Checkboxes(
              "Afterwards", name: "checks",
              choices: [
                Choice(
                  "Check it by running again in many ways, which takes a few times as long",
                  value: "yes")
              ], isOptional: true))
          h.div(.class("buttons")) { $0.add(Button("Compute the index again")) }
        })
    }
  }

  private var dates: ReleaseDates { ReleaseDates(of: model.releases) }

  private var table: DataTable {
    DataTable(
      caption: Count.of(model.releases.count, "release")
        + (model.releases.contains { $0.retrieved != nil } ? ", the last fetched first" : ""),
      columns: [.heading("Release"), .text("Publisher")] + dates.columns
        + [.figure("Rows", unit: "read"), .figure("Rejected")],
      rows: model.releases.map { release in
        .init(
          [.link(release.title, to: "/sources/\(release.id)"), .text(release.publisher)]
            + dates.cells(of: release)
            + [.text(Format.whole(release.rowsIn)), .text(Format.whole(release.rowsRejected))])
      }, isLong: true, emptyText: "Nothing was imported yet.")
  }
}
