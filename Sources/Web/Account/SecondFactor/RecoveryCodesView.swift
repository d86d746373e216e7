import Accounts
import HTML

/// Ten recovery codes, shown once, to be printed or kept.
struct RecoveryCodesView {
  let codes: RecoveryCodes
  let next: String
  var title = "Your recovery codes"

  func response(to request: PageRequest) -> PageResponse {
    var page = request.chrome.page(title: title)
    page.isPrivate = true
    return .html(
      page.html { h in
        h.add(
          PageHeader(
            title,
            lead: """
              Keep these ten codes where you keep what must not be lost, but not on your phone. \
              Each signs you in once without it.
              """))
        h.add(WarningText("They are shown only now. Print this page, or copy them."))
        h.ol(.class("codes")) { h in
          for text in codes.texts { h.li { $0.code(text) } }
        }
        h.div(.class("buttons")) { $0.add(ButtonLink("I have kept them", to: next)) }
      })
  }
}
