import HTML
import Store

/// What an administrator can change about the hub.
struct SettingsView {
  let model: SettingsModel
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: "Settings")
    page.isPrivate = true
    page.hasErrors = !model.errors.isEmpty
    page.breadcrumb = AdminPlace.hub.breadcrumb
    let model = model
    return page.html { h in
      h.add(
        PageHeader(
          "Settings", lead: "They hold at once. Every change is written into the audit trail."))
      h.add(
        Form(action: "/admin/settings", token: token, errors: model.errors.links) { h in
          writeAreas(to: &h)
          writePolicy(to: &h)
          h.add(contact)
          writeSignIn(to: &h)
          writeDigests(to: &h)
          h.div(.class("buttons")) { $0.add(Button("Keep the settings")) }
        })
    }
  }

  private func writeAreas(to h: inout HTMLWriter) {
    h.add(
      Checkboxes(
        "Areas of the site", name: "areas",
        choices: model.areas.map {
          Choice(
            $0.title, value: $0.address, isChosen: !model.settings.areasOff.contains($0.address))
        },
        help: "An area without a tick leaves the navigation, and its pages say that it is "
          + "switched off. What was kept there stays."))
  }

  private func writePolicy(to h: inout HTMLWriter) {
    h.add(
      TextArea(
        "Publication policy", name: "policy", value: model.settings.publicationPolicy,
        help: "What the hub publishes and when, for everybody to read at /publication. An empty "
          + "line begins a new paragraph.",
        error: model.errors["policy"], rows: 12))
  }

  private var contact: TextField {
    TextField(
      "Whom to write to", name: "contact", kind: .email, value: model.settings.contact,
      help: "Shown to everybody: for what cannot be used, and for residents whom a discussion "
        + "names.", error: model.errors["contact"], isRequired: false)
  }

  private func writeSignIn(to h: inout HTMLWriter) {
    h.add(
      Checkboxes(
        "Signing in", name: "links",
        choices: [
          Choice(
            "Allow links to sign in by mail", value: "yes",
            help: "People may ask for a link instead of typing a password.",
            isChosen: model.settings.allowsSignInLinks)
        ]))
    h.add(
      Checkboxes(
        "Second factor", name: "factor",
        choices: [
          Choice(
            "Ask members and leads for one too", value: "yes",
            help: "Stewards and administrators always need one. Who has none is led to setting it "
              + "up at their next step; answers by personal link need no account and no factor.",
            isChosen: model.settings.asksSecondFactorOfAll)
        ]))
  }

  private func writeDigests(to h: inout HTMLWriter) {
    h.add(
      Radios(
        "Digests for people who have not chosen", name: "digest",
        choices: [
          frequency("Every day", .daily), frequency("Every Monday", .weekly),
          frequency("None", .off),
        ], error: model.errors["digest"]))
    h.add(
      TextField(
        "Hour of the digests, in UTC", name: "hour", kind: .number,
        value: String(model.settings.digestHour), error: model.errors["hour"], width: .short))
  }

  private func frequency(_ title: String, _ frequency: DigestFrequency) -> Choice {
    Choice(
      title, value: frequency.rawValue, isChosen: model.settings.digestDefault == frequency)
  }
}
