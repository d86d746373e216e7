import Accounts
import HTML

/// The list of people with an account.
struct PeopleView {
  let model: PeopleModel
  let chrome: SiteChrome

  private var path: String { model.place.path + "/people" }

  func render() -> [UInt8] {
    var page = chrome.page(title: title)
    page.isPrivate = true
    page.breadcrumb = model.place.breadcrumb
    return page.html { h in
      h.add(PageHeader(title, actions: actions))
      h.add(filters)
      h.add(table)
      h.add(
        Pagination(
          current: model.page,
          count: (model.total + PeopleModel.pageSize - 1) / PeopleModel.pageSize
        ) { address(page: $0) })
    }
  }

  private var title: String {
    model.place.isHub ? "People" : "People of \(model.place.name)"
  }

  private var actions: [Link] {
    model.mayInvite ? [Link("Invite somebody", to: model.place.path + "/invitations")] : []
  }

  private var filters: FilterPanel {
    FilterPanel(
      "Narrow the list", action: path,
      fields: [
        TextField.filter(
          model.place.isHub ? "Name, e-mail address or council" : "Name or e-mail address",
          name: "q", value: model.query),
        SelectField(
          "Role", name: "role",
          choices: [Choice("All", value: "")]
            + Role.granted.map {
              Choice(RoleWords.name($0), value: $0.rawValue, isChosen: $0 == model.role)
            }),
      ], clear: model.isNarrowed ? path : nil)
  }

  private var table: DataTable {
    DataTable(
      caption: model.total == 1 ? "1 person" : "\(Format.whole(model.total)) people",
      columns: [
        .heading("Name"), .text("E-mail address"), .text("Roles"), .text("Second factor"),
        .text("Last here"),
      ],
      rows: model.rows.map(row), isLong: true,
      emptyText: model.isNarrowed ? "Nobody fits." : "Nobody has an account yet.")
  }

  private func row(_ row: PeopleModel.Row) -> DataTable.Row {
    DataTable.Row([
      .link(row.isActive ? row.name : "\(row.name) (suspended)", to: "\(path)/\(row.id)"),
      .text(row.email),
      row.roles.isEmpty ? .none("none") : .text(row.roles.joined(separator: "; ")),
      .text(row.hasSecondFactor ? "Yes" : "No"),
      row.lastSeen.map { .text(String($0.prefix(10))) } ?? .none("never"),
    ])
  }

  private func address(page: Int) -> String {
    var parts = ["page=\(page)"]
    if !model.query.isEmpty { parts.append("q=\(model.query.urlEncoded)") }
    if let role = model.role { parts.append("role=\(role.rawValue)") }
    return path + "?" + parts.joined(separator: "&")
  }
}
