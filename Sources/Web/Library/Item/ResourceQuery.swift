import Dialogue
import Library
import Store

/// Reads one resource's page.
struct ResourceQuery {
  /// The resource, or where it is to be found now.
  enum Answer {
    case item(ResourceModel)
    case elsewhere(String)
  }

  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> Answer {
    let store = request.store
    guard let item = try store.libraryItem(request.parameter("resource")) else {
      throw SiteError.notFound(
        "There is no such resource", "Search the library for it.",
        suggestions: [.init("The library", to: "/library")])
    }
    if case .merged(let other) = item.state { return .elsewhere(LibraryAddress.item(other)) }
    let isOwn = item.proposedBy == request.actor.text && request.account != nil
    guard item.state != .proposed || isOwn || request.can(.moderate) else {
      throw SiteError.notFound(
        "This is not in the library yet", "It was proposed and waits for a steward to look at it.",
        suggestions: [.init("The library", to: "/library")])
    }
    let register = request.site.catalogue.register
    var model = ResourceModel(
      item: item,
      councils: item.resource.authorities.compactMap { code in
        register.authority(code).map { ResourceModel.Council(code: code, name: $0.name) }
      },
      related: try store.relatedResources(to: item),
      collections: try store.publicCollections(with: item.id))
    model.isSignedIn = request.account != nil
    model.mayUse = request.can(.useLibrary)
    model.mayModerate = request.can(.moderate)
    if model.mayModerate {
      model.duplicates = try store.libraryDuplicates(
        of: DuplicateKey(item.resource), except: item.id
      ).map(\.item)
    }
    if item.state == .accepted {
      model.discussions = try ThreadsAbout(.init(.resource, item.id), request)
    }
    if model.mayUse, let account = request.account {
      model.ownCollections = try store.collections(of: account.id)
      model.ownFeedback = try store.feedback(on: item.id, by: account.id)
    }
    return .item(model)
  }
}
