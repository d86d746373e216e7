import Dialogue
import HTML

/// People found by what they have done.
struct HelpSearchView {
  /// One person as the page names them.
  struct Entry {
    var profile: DialogueProfile
    var name: String
  }

  let words: String
  let people: [Entry]
  let tags: [(tag: String, count: Int)]
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "People who can help", area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "Who has done this?",
          lead: """
            People who offer help with what they have done, and how many of their answers others \
            found helpful. Only people with an account see this page.
            """,
          actions: [Link("What I offer help with", to: "/discuss/profile")]))
      h.add(
        SearchBox(
          label: "What do you want to do?", action: "/discuss/people", value: words, id: "people"))
      if !tags.isEmpty { writeTags(to: &h) }
      h.h2(count)
      if people.isEmpty { h.add(empty) }
      for person in people { write(person, to: &h) }
    }
  }

  private var count: String {
    switch people.count {
    case 0: "Nobody yet"
    case 1: "1 person"
    default: "\(people.count) people"
    }
  }

  private var empty: EmptyState {
    EmptyState(
      words.isEmpty ? "Nobody has offered help yet" : "Nobody has written that they did this",
      "People find you here by what you have done.",
      action: words.isEmpty
        ? Link("Say what you can help with", to: "/discuss/profile")
        : Link("Ask an open question", to: "/discuss/start?title=" + words.urlEncoded))
  }

  private func writeTags(to h: inout HTMLWriter) {
    h.nav(.aria(.label, "Common subjects")) { h in
      h.ul(.class("plain row")) { h in
        for tag in tags {
          h.li { $0.a("\(tag.tag) (\(tag.count))", .href("?q=" + tag.tag.urlEncoded)) }
        }
      }
    }
  }

  private func write(_ person: Entry, to h: inout HTMLWriter) {
    h.article(.class("post")) { h in
      h.h3 { $0.a(person.name, .href("/discuss/people/\(person.profile.id)")) }
      OffersList(offers: person.profile.offers).write(to: &h)
      if person.profile.acceptedCount > 0 {
        h.p(person.profile.helpWords, .class("muted"))
      }
    }
  }
}

/// The lines that somebody offers help with.
struct OffersList {
  let offers: [HelpOffer]

  func write(to h: inout HTMLWriter) {
    h.ul { h in
      for offer in offers {
        h.li { h in
          h.text(offer.text)
          for tag in offer.tags {
            h.text(" ")
            h.a(tag, .class("tag"), .href("/discuss/people?q=" + tag.urlEncoded))
          }
        }
      }
    }
  }
}

extension DialogueProfile {
  /// How often the person's answers helped.
  var helpWords: String {
    "\(Count.of(acceptedCount, "answer")) accepted by those who asked, "
      + "\(Count.of(postCount, "post"))."
  }
}
