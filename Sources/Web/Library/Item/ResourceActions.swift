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
      do {
        collection = try store.makeCollection(
          title, about: "", isPublic: false, by: account.id, from: request.origin)
      } catch let error as LibraryError {
        return try again(request, CollectForm.field, error.description)
      }
    } else {
      return try again(request, CollectForm.field, "Give the new collection a name.")
    }
    do {
      try store.collect(id, into: collection, by: account.id, from: request.origin)
    } catch LibraryError.notFound {
      throw SiteError.notFound()
    }
    let title = try store.collection(collection)?.collection.title ?? "your collection"
    return .redirect(
      to: LibraryAddress.item(id), flash: "Added to \u{201C}\(title)\u{201D}.")
  }

  static func report(_ request: PageRequest) throws -> PageResponse {
    let (id, account) = try subject(request)
    guard let words = request.form.value("words") else {
      return try again(
        request, ResourceReportForm.field, "Write a few words so that a steward can act.")
    }
    try request.store.reportResource(id, words: words, by: account.id, from: request.origin)
    return .redirect(
      to: LibraryAddress.item(id), flash: "Thank you. A steward will look at it.")
  }

  /// The resource's page once more, with what was typed and what is wrong with it.
  static func again(
    _ request: PageRequest, _ field: String, _ message: String
  ) throws -> PageResponse {
    switch try ResourceQuery(request).run() {
    case .elsewhere(let address): return .redirect(to: address)
    case .item(let model):
      var view = ResourceView(model: model, request: request)
      view.refused = RefusedForm(request.form, field, message)
      return .html(view.render(), status: 422)
    }
  }

  /// The resource that is meant and who acts.
  private static func subject(_ request: PageRequest) throws -> (String, Account) {
    guard let account = request.account else { throw SiteError.signInFirst }
    return (request.parameter("resource"), account)
  }
}
