import Library
import Store

/// Takes a proposal: mistakes and likely duplicates come back with everything that was typed.
enum ProposeActions {
  static func propose(_ request: PageRequest) throws -> PageResponse {
    let fields = ResourceFields(request.form)
    var view = ProposeView(fields: fields, request: request)
    view.errors = fields.formErrors(knowing: request.site.catalogue.register)
    if let address = try? ResourceAddress(fields[.address]) {
      let key = DuplicateKey(
        address: address, title: fields[.title], publisher: fields[.publisher],
        isEvaluation: fields[.type] == ResourceType.evaluation.rawValue)
      view.duplicates = try request.store.libraryDuplicates(of: key)
    }
    let isSame = view.duplicates.contains { entry in
      entry.score.isSamePage && [.accepted, .proposed].contains(entry.item.state)
    }
    if isSame, view.errors.isEmpty {
      view.errors.add(
        ResourceColumn.address.rawValue, "The library has this page already: see above.")
    }
    let hasLooked = request.form.isTicked("anyway")
    guard view.errors.isEmpty, view.duplicates.isEmpty || hasLooked else {
      return .html(try view.render(), status: 422)
    }
    let isAccepted = request.can(.moderate)
    let item = try request.store.proposeResource(
      fields.resource(id: ""), isAccepted: isAccepted, by: request.actor, from: request.origin)
    return .redirect(
      to: LibraryAddress.item(item.id),
      flash: isAccepted
        ? "It is in the library." : "Thank you. A steward will look at it before it is shown.")
  }
}
