import Dialogue
import HTML

/// One person: whom they work for, what they offer help with, how to ask them.
struct HelpPersonView {
  let profile: DialogueProfile
  let name: String
  let isOwn: Bool
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: name, area: "/discuss")
    page.breadcrumb = [
      Link("Discuss", to: "/discuss"), Link("People who can help", to: "/discuss/people"),
    ]
    page.isPrivate = true
    return page.html { h in
      h.add(PageHeader(name, lead: Prose(profile.helpWords)))
      h.h2("Offers help with")
      if profile.offers.isEmpty {
        h.p("Nothing written yet.")
      } else {
        OffersList(offers: profile.offers).write(to: &h)
      }
      h.div(.class("buttons")) { h in
        if isOwn {
          h.add(ButtonLink("Change what I offer", to: "/discuss/profile"))
        } else {
          h.add(ButtonLink("Ask in a discussion", to: "/discuss/start?with=\(profile.id)"))
        }
      }
    }
  }
}
