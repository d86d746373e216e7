import Accounts
import HTML
import Store

/// What every page of this site shares: name, navigation, search, foot.
public struct SiteChrome: Sendable {
  public private(set) var site: Site
  /// Links about the reader's account.
  private var account = [Link("Sign in", to: "/account/sign-in")]
  /// The token with which the reader signs out; nil where nobody is signed in.
  private var signOutToken: HiddenField?
  /// What to say about what was just done.
  private var flash: Answer?

  private struct Answer {
    var note: FlashNote
    var token: HiddenField?
  }

  init(areas: [any SiteArea]) {
    site = Site(
      name: "Touchstone", areas: areas.compactMap(\.entry),
      footerLinks: [
        Link("How the figures are made", to: "/method"),
        Link("Sources and licences", to: "/sources"),
        Link("What the words mean", to: "/glossary"),
        Link("What is published", to: "/publication"),
        Link("Accessibility", to: "/accessibility"),
      ],
      licence: """
        Contains public sector information licensed under the Open Government Licence v3.0. \
        \(link: "Who published what", to: "/sources").
        """)
  }

  /// The same for one reader: their account, and the answer to what they just did.
  func `for`(_ visit: Visit) -> SiteChrome {
    var chrome = self
    if let signedIn = visit.signedIn {
      chrome.account = [Link(signedIn.account.name, to: "/account")]
      chrome.signOutToken = visit.token
      if Policy.mayEnterEngineRoom(signedIn.account) {
        chrome.account.insert(Link("Run the hub", to: "/admin"), at: 0)
      }
    }
    chrome.flash = visit.flash.map { note in
      Answer(note: note, token: note.undo == nil ? nil : visit.token)
    }
    return chrome
  }

  /// The same without the areas that are switched off.
  func following(_ settings: SiteSettings) -> SiteChrome {
    guard !settings.areasOff.isEmpty else { return self }
    var chrome = self
    chrome.site.areas.removeAll { settings.isOff($0.address) }
    return chrome
  }

  private static func flash(_ answer: Answer) -> Flash {
    guard let undo = answer.note.undo, let token = answer.token else {
      return Flash(Prose(answer.note.text))
    }
    return Flash(
      Prose(answer.note.text),
      undo: Flash.Undo(action: undo.action, token: token, label: undo.label))
  }

  /// An empty page of this site.
  func page(title: String, area: String? = nil) -> Page {
    var page = Page(title: title, site: site, currentArea: area)
    page.search = SearchBox.head
    page.account = account
    page.signOut = signOutToken.map { .init(action: "/account/sign-out", token: $0) }
    page.flash = flash.map(Self.flash)
    return page
  }
}

extension SearchBox {
  /// The box in the head of every page.
  fileprivate static var head: SearchBox {
    SearchBox(label: "Find a council", action: "/councils", id: "find", isLabelShown: false)
  }
}
