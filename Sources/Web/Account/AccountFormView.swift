import HTML

/// A page about the reader's account with one form: what it is for, what was wrong, the fields, one
/// button.
struct AccountFormView {
  var title: String
  var lead: Prose?
  var warning: Prose?
  var errors = FormErrors()
  /// Where the form posts; every form carries the token of the request that it is shown to.
  var action: String
  var button: String
  var buttonKind = Button.Kind.main
  /// Pages above this one; your account, for those who have signed in.
  var breadcrumb: [Link] = []
  var fields: HTMLWriter.Body = { _ in }
  /// What stands below the form, such as other ways in.
  var below: HTMLWriter.Body = { _ in }

  static let ownBreadcrumb = [Link("Your account", to: "/account")]

  /// The page, with status 422 where something is to be put right.
  func response(to request: PageRequest) -> PageResponse {
    var page = request.chrome.page(title: title)
    page.isPrivate = true
    page.breadcrumb = breadcrumb
    page.hasErrors = !errors.isEmpty
    let bytes = page.html { h in
      h.add(PageHeader(title, lead: lead))
      if let warning { h.add(WarningText(warning)) }
      h.add(
        Form(action: action, token: request.token, errors: errors.links) { h in
          fields(&h)
          h.div(.class("buttons")) { $0.add(Button(button, kind: buttonKind)) }
        })
      below(&h)
    }
    return .html(bytes, status: errors.isEmpty ? 200 : 422)
  }
}
