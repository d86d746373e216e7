import HTML
import Store

/// A person's own page: who they are here, how they come in, what they hear, and the way out.
struct AccountView {
  let model: AccountModel
  let request: PageRequest

  func response() -> PageResponse {
    var page = request.chrome.page(title: "Your account")
    page.isPrivate = true
    return .html(
      page.html { h in
        h.add(PageHeader("Your account", lead: "\(model.name), \(model.email)"))
        if model.needsSecondFactor, !model.hasSecondFactor { h.add(secondFactorCall) }
        h.h2("You")
        h.add(you)
        h.h2("Signing in")
        h.add(signingIn)
        h.h2("Messages")
        h.add(messages)
        h.h2("Leaving")
        h.div(.class("buttons")) {
          $0.add(ButtonLink("Close the account", to: "/account/close", kind: .quiet))
        }
      })
  }

  private var secondFactorCall: NotificationBanner {
    NotificationBanner(
      "Set up a second factor",
      """
      Your role can be used only once you sign in with a code from your phone as well. It takes \
      three minutes: \
      \(link: "set it up", to: "/account/second-factor/set-up").
      """)
  }

  private var you: SummaryList {
    SummaryList([
      .init("Name", Prose(model.name), action: Link("Change", to: "/account/name")),
      .init("E-mail address", Prose(model.email), action: Link("Change", to: "/account/address")),
      .init(
        "Roles",
        Prose(model.roles.isEmpty ? "None at present" : model.roles.joined(separator: "; "))),
    ])
  }

  private var signingIn: SummaryList {
    SummaryList(
      [
        .init(
          "Password", model.hasPassword ? "Set" : "None: you sign in with links by e-mail",
          action: Link(model.hasPassword ? "Change" : "Set", to: "/account/password")),
        secondFactor,
      ]
        + (model.hasSecondFactor ? [recoveryCodes] : [])
        + [
          .init(
            "Devices", Prose("Signed in on \(Count.of(model.sessionCount, "device"))"),
            action: Link("See", to: "/account/sessions"))
        ])
  }

  private var secondFactor: SummaryList.Entry {
    model.hasSecondFactor
      ? .init(
        "Second factor", "A code from your phone",
        action: Link("Remove", to: "/account/second-factor/remove"))
      : .init(
        "Second factor", "Not set up",
        action: Link("Set up", to: "/account/second-factor/set-up"))
  }

  private var recoveryCodes: SummaryList.Entry {
    .init(
      "Recovery codes", Prose("\(model.recoveryCodesLeft) of 10 left"),
      action: Link("Renew", to: "/account/recovery-codes"))
  }

  private var messages: SummaryList {
    SummaryList([
      .init(
        "What is new for you", Prose(DigestPage.words(model.digest)),
        action: Link("Change", to: "/account/digest"))
    ])
  }
}
