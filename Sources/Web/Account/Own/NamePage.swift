import Accounts
import HTML
import Store

/// Changes how a person is called.
struct NamePage {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func show() throws -> PageResponse { page(name: try request.requireSignedIn().account.name) }

  func take() throws -> PageResponse {
    let name = request.form.value("name") ?? ""
    do {
      try request.store.rename(
        try request.requireSignedIn().account.id, to: name, by: request.actor,
        from: request.origin)
      return .redirect(to: "/account", flash: "Your name is changed.")
    } catch let error as AccountError where error == .nameMissing || error == .nameTooLong {
      return page(name: name, FormErrors("name", error.description))
    }
  }

  private func page(name: String, _ errors: FormErrors = FormErrors()) -> PageResponse {
    AccountFormView(
      title: "Change your name", errors: errors, action: "/account/name", button: "Keep this name",
      breadcrumb: AccountFormView.ownBreadcrumb,
      fields: { h in
        h.add(
          TextField(
            "Your name", name: "name", value: name, help: "As colleagues know you.",
            error: errors["name"]))
      }
    ).response(to: request)
  }
}
