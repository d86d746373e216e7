import HTML

/// The page that ends digests.
struct UnsubscribeView {
  /// Whether they have ended already.
  let isOff: Bool
  let chrome: SiteChrome
  let token: HiddenField

  func render(address: String) -> [UInt8] {
    var page = chrome.page(title: "Digests")
    page.isPrivate = true
    return page.html { h in
      guard !isOff else {
        h.add(
          PageHeader(
            "You will get no more digests",
            lead: """
              Messages about your account and invitations still reach you. To get digests again, \
              \(link: "choose so in your account", to: "/account").
              """))
        return
      }
      h.add(PageHeader("Stop the digests?", lead: "Nobody has to sign in for this."))
      h.add(
        Form(action: address, token: token) { h in
          h.div(.class("buttons")) { $0.add(Button("Stop the digests")) }
        })
    }
  }
}
