import Accounts
import HTML

/// Invitations that wait, and the form that sends one.
struct InvitationsView {
  let model: InvitationsModel
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: title)
    page.isPrivate = true
    page.hasErrors = !model.errors.isEmpty
    page.breadcrumb = model.place.breadcrumb
    return page.html { h in
      h.add(
        PageHeader(
          title,
          lead: """
            Whoever you invite gets a link by mail that works once, for 14 days, and chooses a \
            password there. No account is made before.
            """))
      if !model.grantable.isEmpty { writeForm(to: &h) }
      h.h2("Waiting for an answer")
      h.add(table)
    }
  }

  private var title: String {
    model.place.isHub ? "Invitations" : "Invitations of \(model.place.name)"
  }

  private func writeForm(to h: inout HTMLWriter) {
    let model = model
    h.h2("Invite somebody")
    h.add(
      Form(action: model.path, token: token, errors: model.errors.links) { h in
        h.add(
          TextField(
            "E-mail address", name: "email", kind: .email, value: model.typed.email,
            error: model.errors["email"], width: .medium))
        h.add(
          TextField(
            "Name", name: "name", value: model.typed.name,
            help: "As the message greets them. They can change it.", error: model.errors["name"],
            width: .medium, isRequired: false, maxLength: Account.longestName))
        RoleFields(
          roles: model.grantable, chosen: model.typed.roles, isSeveral: true,
          asksCouncil: model.place.isHub,
          council: model.typed.council, scope: model.place.isHub ? model.typed.scope : nil,
          errors: model.errors
        ).write(to: &h)
        h.div(.class("buttons")) { $0.add(Button("Send the invitation")) }
      })
  }

  private var table: DataTable {
    DataTable(
      caption: model.rows.count == 1 ? "1 invitation" : "\(model.rows.count) invitations",
      columns: [
        .heading("To"), .text("Roles"), .text("Invited by"), .text("Sent"), .text("Good until"),
        .text("Change"),
      ],
      rows: model.rows.map(row), emptyText: "No invitation waits for an answer.")
  }

  private func row(_ row: InvitationsModel.Row) -> DataTable.Row {
    DataTable.Row([
      .text(row.name.isEmpty ? row.email : "\(row.name), \(row.email)"),
      .text(row.roles.joined(separator: "; ")), .text(row.invitedBy),
      .text(String(row.sent.prefix(10))),
      .text(row.isOpen ? String(row.expires.prefix(10)) : "too old: send it again"),
      row.isOwn ? .component(buttons(row)) : .none("not yours"),
    ])
  }

  private func buttons(_ row: InvitationsModel.Row) -> Fragment {
    let (path, token) = ("\(model.path)/\(row.id)", token)
    return Fragment { h in
      h.div(.class("buttons")) { h in
        h.add(PostButton("Send again", for: row.email, action: path + "/resend", token: token))
        h.add(PostButton("Withdraw", for: row.email, action: path + "/withdraw", token: token))
      }
    }
  }
}
