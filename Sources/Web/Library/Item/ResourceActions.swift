import Accounts
import Library
import Store

/// What readers with an account do on a resource's page.
enum ResourceActions {
  static func feedback(_ request: PageRequest) throws -> PageResponse {
    let (id, account) = try subject(request)
    let helped: Bool? =
      switch request.form.value("helped") {
      case "yes": true
      case "no": false
      default: nil
      }
    try request.store.setFeedback(
      on: id, helped: helped, by: account.id, from: request.origin)
    let note: FlashNote =
      switch helped {
      case true?: "Noted: it helped you."
      case false?: "Noted: it did not help you."
      case nil: "Your answer was taken back."
      }
    return .redirect(to: LibraryAddress.item(id), flash: note)
  }

  static func collect(_ request: PageRequest) throws -> PageResponse {
    let (id, account) = try subject(request)
    let store = request.store
    let collection: String
    if let chosen = request.form.value("collection") {
      collection = chosen
    } else if let title = request.form.value("title") {
      collection = try store.makeCollection(
        title, about: "", isPublic: false, by: account.id, from: request.origin)
    } else {
      throw SiteError(
        status: 422, title: "Which collection?",
        message: "Choose one of yours, or give a name for a new one.",
        suggestions: [.init("Back to the resource", to: LibraryAddress.item(id))])
    }
    try store.collect(id, into: collection, by: account.id, from: request.origin)
    let title = try store.collection(collection)?.collection.title ?? "your collection"
    return .redirect(
      to: LibraryAddress.item(id), flash: "Added to \u{201C}\(title)\u{201D}.")
  }

  static func report(_ request: PageRequest) throws -> PageResponse {
    let (id, account) = try subject(request)
    guard let words = request.form.value("words") else {
      throw SiteError(
        status: 422, title: "What is wrong?",
        message: "Write a few words so that a steward can act.",
        suggestions: [.init("Back to the resource", to: LibraryAddress.item(id))])
    }
    try request.store.reportResource(id, words: words, by: account.id, from: request.origin)
    return .redirect(
      to: LibraryAddress.item(id), flash: "Thank you. A steward will look at it.")
  }

  /// The resource that is meant and who acts.
  private static func subject(_ request: PageRequest) throws -> (String, Account) {
    guard let account = request.account else { throw SiteError.signInFirst }
    return (request.parameter("resource"), account)
  }
}
