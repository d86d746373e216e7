import HTML

/// The devices on which a person is signed in, each with the way to sign it out.
struct SessionListView {
  let model: SessionListModel
  let request: PageRequest

  func response() -> PageResponse {
    var page = request.chrome.page(title: "Your devices")
    page.isPrivate = true
    page.breadcrumb = AccountFormView.ownBreadcrumb
    return .html(
      page.html { h in
        h.add(
          PageHeader(
            "Your devices",
            lead: """
              Where you are signed in. If you do not know one of them, sign it out and change \
              your password.
              """))
        h.add(table)
        guard model.rows.count > 1 else { return }
        h.div(.class("buttons")) { h in
          h.add(
            ButtonLink(
              "Sign out everywhere else", to: SessionEndingPage.address(SessionEndingPage.others),
              kind: .quiet))
        }
      })
  }

  private var table: DataTable {
    DataTable(
      caption: Count.of(model.rows.count, "device"),
      columns: [
        .heading("Device"), .text("Signed in"), .text("Last used"), .text("Network address"),
        .text("Sign out"),
      ],
      rows: model.rows.map { row in
        DataTable.Row(
          [
            .text(row.device), .text(MomentWords.minute(row.created)),
            .text(MomentWords.minute(row.lastSeen)), .text(row.address.isEmpty ? "-" : row.address),
            row.isThis
              ? .component(StatusTag("This device", .accent))
              : .link("Sign out", to: SessionEndingPage.address(row.id)),
          ], isOwn: row.isThis)
      })
  }
}
