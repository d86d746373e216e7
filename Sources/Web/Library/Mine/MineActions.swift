import Accounts
import Library
import Store

/// Saved searches and collections: kept, changed and removed by their owner.
enum MineActions {
  static func saveSearch(_ request: PageRequest) throws -> PageResponse {
    let filter = LibraryFilter { request.form.values($0) }
    let name = request.form.value("name") ?? filter.words
    try done(request) { account in
      try request.store.saveSearch(filter, as: name, by: account, from: request.origin)
    }
    return .redirect(
      to: "/library/mine", flash: "The search is saved. Your digest will tell what is new in it.")
  }

  static func setDigest(_ request: PageRequest) throws -> PageResponse {
    let isInDigest = request.form.value("digest") == "yes"
    try done(request) { account in
      try request.store.setSavedSearch(
        request.parameter("search"), isInDigest: isInDigest, by: account, from: request.origin)
    }
    return .redirect(
      to: "/library/mine",
      flash: isInDigest
        ? "Your digest will tell what is new in it from now on."
        : "Your digest leaves it out. The search is still saved.")
  }

  static func removeSearch(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("search")
    try done(request) { account in
      try request.store.setSavedSearch(id, isRemoved: true, by: account, from: request.origin)
    }
    return .redirect(
      to: "/library/mine",
      flash: FlashNote(
        "The search is removed.",
        undo: .init(action: "/library/searches/\(id)/restore", label: "Bring it back")))
  }

  static func restoreSearch(_ request: PageRequest) throws -> PageResponse {
    try done(request) { account in
      try request.store.setSavedSearch(
        request.parameter("search"), isRemoved: false, by: account, from: request.origin)
    }
    return .redirect(to: "/library/mine", flash: "The search is back.")
  }

  static func begin(_ request: PageRequest) throws -> PageResponse {
    var id = ""
    try done(request) { account in
      id = try request.store.makeCollection(
        request.form.value("title") ?? "", about: "", isPublic: false, by: account,
        from: request.origin)
    }
    return .redirect(to: LibraryAddress.collection(id), flash: "The collection is begun.")
  }

  static func edit(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("collection")
    try done(request) { account in
      try request.store.editCollection(
        id, title: request.form.value("title") ?? "", about: request.form.value("about") ?? "",
        isPublic: request.form.isTicked("public"), by: account, from: request.origin)
    }
    return .redirect(to: LibraryAddress.collection(id), flash: "Saved.")
  }

  static func take(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("collection")
    try done(request) { account in
      try request.store.uncollect(
        request.form.value("resource") ?? "", from: id, by: account, from: request.origin)
    }
    return .redirect(to: LibraryAddress.collection(id), flash: "It is out of the collection.")
  }

  static func remove(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("collection")
    try done(request) { account in
      try request.store.setCollection(id, isRemoved: true, by: account, from: request.origin)
    }
    return .redirect(
      to: "/library/mine",
      flash: FlashNote(
        "The collection is removed.",
        undo: .init(action: LibraryAddress.collection(id) + "/restore", label: "Bring it back")))
  }

  static func restore(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("collection")
    try done(request) { account in
      try request.store.setCollection(id, isRemoved: false, by: account, from: request.origin)
    }
    return .redirect(to: LibraryAddress.collection(id), flash: "The collection is back.")
  }

  private static func done(_ request: PageRequest, _ work: (String) throws -> Void) throws {
    guard let account = request.account else { throw SiteError.signInFirst }
    do {
      try work(account.id)
    } catch let error as LibraryError {
      if case .notFound = error { throw SiteError.notFound() }
      throw SiteError(
        status: 422, title: "That could not be done", message: error.description,
        suggestions: [.init("My library", to: "/library/mine")])
    }
  }
}
