import HTML
import Library
import Store

/// One collection: for everybody where its owner opened it, else for its owner alone.
struct CollectionView {
  let collection: Store.ResourceCollection
  let items: [LibraryItem]
  let isOwn: Bool
  let request: PageRequest

  init(_ request: PageRequest) throws {
    self.request = request
    let found = try request.store.collection(request.parameter("collection"))
    isOwn = found.map { $0.collection.owner == request.account?.id } ?? false
    guard let found, found.collection.isPublic || isOwn else {
      throw SiteError.notFound(
        "There is no such collection", "It may have been removed, or is for its owner alone.",
        suggestions: [.init("Collections", to: "/library/collections")])
    }
    collection = found.collection
    items = found.items
  }

  private var address: String { LibraryAddress.collection(collection.id) }

  func render() -> [UInt8] {
    var page = request.chrome.page(title: collection.title, area: "/library")
    page.breadcrumb = [
      Link("Library", to: "/library"), Link("Collections", to: "/library/collections"),
    ]
    page.canonical = address
    page.isPrivate = !collection.isPublic
    let token = isOwn ? request.token : nil
    return page.html { h in
      h.add(
        PageHeader(
          collection.title, kicker: collection.isPublic ? "Collection" : "Collection, only for you",
          lead: collection.about.isEmpty ? nil : Prose(collection.about)))
      h.h2(LibraryWords.count(items.count))
      if items.isEmpty {
        h.p("Nothing is in it yet. Add a resource from its page.")
      }
      h.ul(.class("results")) { h in
        for item in items {
          h.add(
            ResourceEntry(resource: item.resource, feedback: item.feedback) { h in
              if let token { writeTake(item, token, to: &h) }
            })
        }
      }
      h.add(
        ActionLinks([Link].table(address)))
      if let token { writeEdit(token, to: &h) }
    }
  }

  private func writeTake(_ item: LibraryItem, _ token: HiddenField, to h: inout HTMLWriter) {
    h.add(
      Form(action: address + "/take", token: token) { h in
        h.add(HiddenField(name: "resource", value: item.id))
        h.add(Button("Take it out", kind: .quiet))
      })
  }

  private func writeEdit(_ token: HiddenField, to h: inout HTMLWriter) {
    h.add(
      Details("Change this collection") { h in
        h.add(
          Form(action: address, token: token) { h in
            h.add(TextField("Title", name: "title", value: collection.title, maxLength: 100))
            h.add(
              TextArea(
                "What it is for", name: "about", value: collection.about, rows: 3,
                isRequired: false, maxLength: 1_000))
            h.add(
              Checkboxes(
                "Who may read it", name: "public",
                choices: [
                  Choice("Everybody", value: "yes", isChosen: collection.isPublic)
                ]))
            h.div(.class("buttons")) { $0.add(Button("Save")) }
          })
        h.add(
          Form(action: address + "/remove", token: token) { h in
            h.add(Button("Remove the collection", kind: .danger))
          })
      })
  }
}

/// Every collection that everybody may read.
struct CollectionListView {
  let collections: [Store.ResourceCollection]
  let request: PageRequest

  init(_ request: PageRequest) throws {
    self.request = request
    collections = try request.store.publicCollections()
  }

  func render() -> [UInt8] {
    var page = request.chrome.page(title: "Collections", area: "/library")
    page.breadcrumb = [Link("Library", to: "/library")]
    page.canonical = "/library/collections"
    return page.html { h in
      h.add(
        PageHeader(
          "Collections", lead: "Lists of resources that people put together for others."))
      if collections.isEmpty {
        h.add(
          EmptyState(
            "There is none yet",
            "Anybody with an account can begin one and open it to everybody.",
            action: Link("My library", to: "/library/mine")))
      }
      h.ul(.class("results")) { h in
        for collection in collections {
          h.li { h in
            h.h3 { $0.a(collection.title, .href(LibraryAddress.collection(collection.id))) }
            if !collection.about.isEmpty { h.p(collection.about) }
            h.p(LibraryWords.count(collection.count), .class("muted"))
          }
        }
      }
    }
  }
}
