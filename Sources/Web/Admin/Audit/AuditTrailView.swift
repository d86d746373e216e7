import Foundation
import HTML

/// The audit trail: who did what to what, when and from where.
struct AuditTrailView {
  let model: AuditTrailModel
  let chrome: SiteChrome
  let token: HiddenField

  private var path: String { model.place.path + "/audit" }

  func render() -> [UInt8] {
    var page = chrome.page(title: title)
    page.isPrivate = true
    page.breadcrumb = model.place.breadcrumb
    return page.html { h in
      h.add(
        PageHeader(
          title,
          lead: """
            Who did what, when and from where. Entries are added and never changed; each holds \
            the hash of the one before it.
            """))
      if model.place.isHub { writeCheck(to: &h) }
      h.add(filters)
      if let problem = model.problem { h.add(WarningText(Prose(problem))) }
      h.add(table)
      h.add(
        Pagination(
          current: model.page,
          count: (model.total + AuditTrailModel.pageSize - 1) / AuditTrailModel.pageSize
        ) { path + "?page=\($0)" + asked })
    }
  }

  private var title: String {
    model.place.isHub ? "Audit trail" : "Audit trail of \(model.place.name)"
  }

  private func writeCheck(to h: inout HTMLWriter) {
    if let check = model.check {
      if let fault = check.fault {
        h.add(WarningText(Prose("\(MomentWords.minute(check.time)): \(fault)")))
      } else {
        h.p(
          "Checked \(MomentWords.minute(check.time)): \(Format.whole(check.entries)) entries, all in "
            + "place and unchanged.")
        h.add(
          Details("The head, to be kept where nobody here can change it") { h in
            h.p { $0.code(check.head) }
          })
      }
    } else {
      h.p("The trail has not been checked yet.")
    }
    h.add(PostButton("Check it now", action: "/admin/audit/check", token: token))
  }

  private var filters: FilterPanel {
    let groups = Set(model.actions.map { String($0.prefix { $0 != "." }) }).sorted()
    let choices =
      [Choice("All", value: "")]
      + groups.flatMap { group in
        [
          Choice(
            "\(AuditWords.group(group)): all", value: group, isChosen: model.asked.action == group)
        ]
          + model.actions.filter { $0.hasPrefix(group + ".") }.map {
            Choice(AuditWords.text(of: $0), value: $0, isChosen: model.asked.action == $0)
          }
      }
    let isNarrowed = model.asked != AuditTrailModel.Asked()
    return FilterPanel(
      "Narrow the list", action: path,
      fields: [
        TextField.filter(
          "Who", name: "who", value: model.asked.who, help: "A name, or console, hub or visitor."),
        SelectField("What", name: "action", choices: choices),
        TextField.filter(
          "From", name: "from", value: model.asked.from, help: "A day, such as 2026-11-21."),
        TextField.filter("To", name: "to", value: model.asked.to),
      ], clear: isNarrowed ? path : nil)
  }

  private var table: DataTable {
    let query = asked.isEmpty ? "" : "?" + asked.dropFirst()
    return DataTable(
      caption: model.total == 1 ? "1 entry" : "\(Format.whole(model.total)) entries, newest first",
      columns: [
        .figure("Number"), .heading("When"), .text("Who"), .text("What"), .text("To what"),
        .text("Whose"), .text("From where, and what changed"),
      ],
      rows: model.rows.map(row),
      downloads: [Link].table(path, question: query),
      isLong: true, emptyText: "No entry fits.")
  }

  private func row(_ row: AuditTrailModel.Row) -> DataTable.Row {
    DataTable.Row(
      [
        .text(String(row.number)), .component(Moment(row.time)), .text(row.who),
        .text(AuditWords.text(of: row.action)),
        row.address.map { .link(row.subject, to: $0) } ?? .component(LongText(row.subject)),
        .text(row.scope),
        .component(LongText(([row.origin] + row.details).joined(separator: "; ").withShortIDs)),
      ], id: "entry-\(row.number)")
  }

  /// What was asked, to be put behind another question.
  private var asked: String {
    let asked = model.asked
    return [("who", asked.who), ("action", asked.action), ("from", asked.from), ("to", asked.to)]
      .filter { !$0.1.isEmpty }.map { "&\($0.0)=\($0.1.urlEncoded)" }.joined()
  }
}

/// Text with long ids, which may break anywhere so that the table fits the page.
private struct LongText: Component {
  private let text: String

  init(_ text: String) { self.text = text }

  func write(to h: inout HTMLWriter) { h.span(text, .class("breakable")) }
}

/// A time, which breaks between day and hour alone.
private struct Moment: Component {
  private let text: String

  init(_ text: String) { self.text = text }

  func write(to h: inout HTMLWriter) {
    let parts = text.components(separatedBy: ", ")
    for (position, part) in parts.enumerated() {
      if position > 0 { h.text(" ") }
      h.span(position + 1 < parts.count ? part + "," : part, .class("whole"))
    }
  }
}
