import Accounts
import HTML

/// One person in the engine room: who they are, what they may do, and what can be done about it.
struct PersonView {
  let model: PersonModel
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: model.person.name)
    page.isPrivate = true
    page.hasErrors = !model.errors.isEmpty
    page.breadcrumb =
      model.place.breadcrumb + [Link("People", to: model.place.path + "/people")]
    return page.html { h in
      h.add(PageHeader(model.person.name, kicker: kicker))
      h.add(ErrorSummary(model.errors.links))
      h.add(summary)
      writeRoles(to: &h)
      if !model.grantable.isEmpty && model.person.isActive { writeGive(to: &h) }
      writeManagement(to: &h)
    }
  }

  private var kicker: String? {
    model.person.isActive ? nil : "Suspended: cannot sign in"
  }

  private var summary: SummaryList {
    var entries = [
      SummaryList.Entry("E-mail address", Prose(model.person.email)),
      SummaryList.Entry(
        "Second factor",
        model.person.hasSecondFactor
          ? "Set up" : "Not set up; needed for stewards and administrators"),
      SummaryList.Entry("Last here", Prose(model.lastSeen.map(MomentWords.minute) ?? "Never")),
    ]
    if let sessions = model.sessions {
      entries.append(SummaryList.Entry("Open sessions", Prose(String(sessions))))
    }
    let actor = model.person.id.urlEncoded
    entries.append(
      SummaryList.Entry(
        "What they did",
        "\(link: "Entries of the audit trail", to: "\(model.place.path)/audit?who=\(actor)")"))
    return SummaryList(entries)
  }

  private func writeRoles(to h: inout HTMLWriter) {
    h.h2("Roles")
    h.add(
      DataTable(
        caption: "Roles held",
        columns: [.heading("Role"), .text("Where"), .text("What it is for"), .text("Change")],
        rows: model.held.map { held in
          DataTable.Row([
            .text(RoleWords.name(held.membership.role)), .text(held.place),
            .text(RoleWords.meaning(held.membership.role)),
            held.isTakeable ? take(held) : .none("not yours to take"),
          ])
        }, emptyText: "No roles: this person can only manage their own account."))
  }

  private func take(_ held: PersonModel.Held) -> DataTable.Cell {
    let role = held.membership
    return .component(
      PostButton(
        "Take", for: "\(RoleWords.name(role.role)), \(held.place)", action: model.path + "/roles",
        token: token,
        fields: [("do", "take"), ("role", role.role.rawValue), ("scope", role.scope.text)]))
  }

  private func writeGive(to h: inout HTMLWriter) {
    h.h2("Give a role")
    h.add(
      Form(action: model.path + "/roles", token: token) { h in
        h.add(HiddenField(name: "do", value: "give"))
        RoleFields(
          roles: model.grantable, chosen: [model.typedRole], asksCouncil: model.place.isHub,
          council: model.typedCouncil, scope: model.grantsSector ? "council" : nil,
          errors: model.errors
        ).write(to: &h)
        h.div(.class("buttons")) { $0.add(Button("Give the role")) }
      })
  }

  private func writeManagement(to h: inout HTMLWriter) {
    guard model.sessions != nil else { return }
    h.h2("Account", .id("state"))
    if let whyNot = model.whyNot { h.p(whyNot) }
    guard model.isManageable else { return }
    let (model, token) = (model, token)
    h.div(.class("buttons")) { h in
      if let sessions = model.sessions, sessions > 0 {
        h.add(PostButton("Sign out everywhere", action: model.path + "/sessions", token: token))
      }
      let verb = model.person.isActive ? "suspend" : "resume"
      h.add(
        PostButton(
          model.person.isActive ? "Suspend: nobody signs in with it" : "Let this person in again",
          action: model.path + "/state", token: token, fields: [("do", verb)]))
    }
    if model.isFactorRemovable { writeLostFactor(to: &h) }
    h.add(
      Details("Close this account for good", isOpen: model.errors["sure"] != nil) { h in
        h.p(
          "Name, address, password and roles are removed. What the person did stays in the audit trail."
        )
        h.add(
          Form(action: model.path + "/state", token: token) { h in
            h.add(HiddenField(name: "do", value: "close"))
            h.add(
              Checkboxes(
                "This cannot be undone", name: "sure",
                choices: [Choice("Close the account of \(model.person.name)", value: "yes")],
                error: model.errors["sure"]))
            h.div(.class("buttons")) { $0.add(Button("Close the account", kind: .danger)) }
          })
      })
  }

  private func writeLostFactor(to h: inout HTMLWriter) {
    let (model, token) = (model, token)
    h.add(
      Details(
        "They lost their phone and their recovery codes", isOpen: model.errors["recognised"] != nil
      ) { h in
        h.p(
          "Remove the second factor only when you are sure that it is them who ask: a message by "
            + "e-mail is not enough. They are signed out everywhere and told by e-mail.")
        h.add(
          Form(action: model.path + "/second-factor", token: token) { h in
            h.add(
              Radios(
                "How did you make sure that it is them?", name: "recognised",
                choices: Recognition.allCases.map { Choice($0.words, value: $0.rawValue) },
                help: "Your answer is kept in the audit trail.",
                error: model.errors["recognised"]))
            h.div(.class("buttons")) { $0.add(Button("Remove the second factor", kind: .danger)) }
          })
      })
  }
}
