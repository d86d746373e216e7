import Accounts
import HTML
import Library
import Store

/// What one person keeps: saved searches, collections, and what became of their proposals.
struct MyLibraryView {
  let searches: [(search: Store.SavedSearch, count: Int)]
  let collections: [Store.ResourceCollection]
  let proposals: [LibraryItem]
  let request: PageRequest

  init(_ request: PageRequest) throws {
    guard let account = request.account else { throw SiteError.signInFirst }
    let store = request.store
    self.request = request
    searches = try store.savedSearches(of: account.id).map { search in
      (search, try store.searchLibrary(search.filter, size: 0).total)
    }
    collections = try store.collections(of: account.id)
    proposals = try store.libraryProposals(by: request.actor)
  }

  func render() -> [UInt8] {
    var page = request.chrome.page(title: "My library", area: "/library")
    page.breadcrumb = [Link("Library", to: "/library")]
    page.isPrivate = true
    let token = request.token
    return page.html { h in
      h.add(
        PageHeader("My library", lead: "Your saved searches, collections and proposals."))
      writeSearches(token, to: &h)
      writeCollections(token, to: &h)
      writeProposals(to: &h)
    }
  }

  private func writeSearches(_ token: HiddenField, to h: inout HTMLWriter) {
    h.h2("Saved searches")
    guard !searches.isEmpty else {
      h.add(
        EmptyState(
          "No search is saved",
          """
          Search the library, then save the search at the foot of the page. Your digest and a feed \
          tell what is new in it.
          """, action: Link("Search the library", to: "/library")))
      return
    }
    h.ul(.class("results")) { h in
      for (search, count) in searches {
        h.li { h in
          h.h3 { $0.a(search.name, .href(LibraryAddress.list(search.filter))) }
          h.p("\(LibraryWords.count(count)) for \(search.filter.words).", .class("muted"))
          h.p(
            search.isInDigest
              ? "Your digest tells what is new in it." : "Your digest leaves it out.",
            .class("muted"))
          h.div(.class("row")) { h in
            h.a("Feed of what is new", .href(LibraryAddress.list(search.filter, format: .atom)))
            writeDigestChoice(search, token, to: &h)
            h.add(
              Form(action: "/library/searches/\(search.id)/remove", token: token) { h in
                h.add(Button("Remove \(search.name)", kind: .quiet))
              })
          }
        }
      }
    }
  }

  private func writeDigestChoice(
    _ search: Store.SavedSearch, _ token: HiddenField, to h: inout HTMLWriter
  ) {
    h.add(
      Form(action: "/library/searches/\(search.id)/digest", token: token) { h in
        h.add(HiddenField(name: "digest", value: search.isInDigest ? "no" : "yes"))
        h.add(
          Button(
            search.isInDigest
              ? "Leave \(search.name) out of my digest" : "Put \(search.name) into my digest",
            kind: .quiet))
      })
  }

  private func writeCollections(_ token: HiddenField, to h: inout HTMLWriter) {
    h.h2("Collections")
    if collections.isEmpty { h.p("You have none yet.") }
    h.ul { h in
      for collection in collections {
        h.li { h in
          h.a(collection.title, .href(LibraryAddress.collection(collection.id)))
          h.span(
            " \(LibraryWords.count(collection.count)), "
              + (collection.isPublic ? "open to everybody" : "only for you"), .class("muted"))
        }
      }
    }
    h.add(
      Form(action: "/library/collections", token: token) { h in
        h.div(.class("inline")) { h in
          h.add(TextField("Begin a collection called", name: "title", maxLength: 100))
          h.div(.class("buttons")) { $0.add(Button("Begin", kind: .quiet)) }
        }
      })
  }

  private func writeProposals(to h: inout HTMLWriter) {
    h.h2("Proposals")
    guard !proposals.isEmpty else {
      h.p(prose: "\(link: "Propose a resource", to: "/library/propose") that helped you.")
      return
    }
    h.ul { h in
      for item in proposals {
        h.li { h in
          h.a(item.resource.title, .href(LibraryAddress.item(item.id)))
          h.span(" \(Self.words(item.state))", .class("muted"))
        }
      }
    }
  }

  private static func words(_ state: ResourceState) -> String {
    switch state {
    case .proposed: "waits for a steward"
    case .accepted: "is in the library"
    case .withdrawn(let reason): "was not taken: \(reason)"
    case .merged(let other): "is the same as \(other)"
    }
  }
}
