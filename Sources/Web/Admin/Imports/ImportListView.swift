import HTML
import Store

/// The page of imports, with the form that starts one.
struct ImportListView {
  let model: ImportListModel
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: "Imports")
    page.breadcrumb = [Link("Run the hub", to: "/admin")]
    page.isPrivate = true
    page.hasErrors = !model.errors.isEmpty
    return page.html { h in
      h.add(
        PageHeader(
          "Imports",
          lead: """
            New figures, councils and lenses come in here. An import is kept whole or not at all, \
            and the same file twice changes nothing.
            """))
      if !model.jobs.isEmpty { h.add(jobs) }
      if model.canStart { writeForm(to: &h) }
      h.h2("Past imports")
      h.add(table)
    }
  }

  private var jobs: DataTable {
    DataTable(
      caption: "Under way or given up",
      columns: [.heading("Import"), .text("State"), .text("What came of it")],
      rows: model.jobs.map { job in
        DataTable.Row([
          .link("Asked for \(MomentWords.minute(job.created))", to: "/admin/jobs/\(job.id)"),
          .component(job.state.tag), .text(job.outcome.shortened(to: 160)),
        ])
      })
  }

  private func writeForm(to h: inout HTMLWriter) {
    h.h2("Start an import")
    h.add(
      Form(
        action: "/admin/imports", token: token, errors: model.errors.links, isMultipart: true
      ) { h in
        h.add(
          TextField(
            "Address of the file", name: "address", kind: .address, value: model.address,
            help: "The hub fetches it, up to 512 MB. Leave it empty to send a file instead.",
            error: model.errors["address"], isRequired: false))
        h.add(
          FileField(
            "Or a file from your computer", name: "file",
            help: "CSV, ODS, XLSX, JSON or a lens, up to \(ImportForm.limitWords).",
            error: model.errors["file"], isOptional: true))
        h.add(
          Checkboxes(
            "Afterwards", name: "index",
            choices: [
              Choice("Compute the index again", value: "yes", isChosen: model.computesIndex)
            ], isOptional: true))
        h.div(.class("buttons")) { $0.add(Button("Start the import")) }
      })
  }

  private var table: DataTable {
    DataTable(
      caption: "The newest first",
      columns: [
        .heading("Source"), .text("Finished"), .figure("In"), .figure("Stored"),
        .figure("Revised"), .figure("Unchanged"), .figure("Rejected"),
      ],
      rows: model.imports.map { record in
        let summary = record.summary
        return DataTable.Row(
          [.link(record.path, to: "/admin/imports/\(record.id)")]
            + [.text(MomentWords.minute(record.finished))]
            + [
              summary.itemsIn, summary.stored, summary.revised, summary.unchanged,
              summary.rejected,
            ].map { .text(Format.whole($0)) })
      }, emptyText: "Nothing was imported yet.")
  }
}
