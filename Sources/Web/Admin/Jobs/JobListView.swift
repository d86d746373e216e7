import HTML
import Store

/// The page of the queue.
struct JobListView {
  let model: JobListModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Jobs")
    page.breadcrumb = [Link("Run the hub", to: "/admin")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "Jobs",
          lead: """
            Work that takes longer than a page may: imports, index runs, clearing away. A job that \
            fails is tried again, and given up after its last attempt.
            """,
          actions: [
            Link("Start an import", to: "/admin/imports"),
            Link("Compute the index", to: "/admin/releases"),
          ]))
      h.add(Tabs("State", tabs, current: address()))
      h.add(table)
      if let next = model.next {
        h.p { h in h.a("Older jobs", .href(address(before: next)), .rel("next")) }
      }
    }
  }

  private var tabs: [Link] {
    [Link("All (\(model.total))", to: "/admin/jobs")]
      + JobState.allCases.map { state in
        Link(
          "\(state.words) (\(model.counts[state] ?? 0))",
          to: "/admin/jobs?state=\(state.rawValue)")
      }
  }

  private var table: DataTable {
    DataTable(
      caption: model.state.map { "\($0.words)" } ?? "The newest jobs",
      columns: [
        .heading("Job"), .text("State"), .text("What came of it"),
        .figure("Attempts"), .text("Asked for by"), .text("Asked for"),
      ],
      rows: model.rows.map { row in
        let job = row.job
        return DataTable.Row([
          .link(job.title, to: "/admin/jobs/\(job.id)"), .component(job.state.tag),
          .text(job.outcome.shortened(to: 160)), .text("\(job.attempts) of \(job.mostAttempts)"),
          .text(row.requestedBy), .text(MomentWords.minute(job.created)),
        ])
      }, emptyText: "No job is in this state.")
  }

  private func address(before: String? = nil) -> String {
    let parts =
      (model.state.map { ["state=\($0.rawValue)"] } ?? []) + (before.map { ["before=\($0)"] } ?? [])
    return "/admin/jobs" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }
}
