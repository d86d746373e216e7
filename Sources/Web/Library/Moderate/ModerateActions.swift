import HTML
import Library
import Store

/// What stewards do with the library. Every change can be taken back from the note that follows it.
enum ModerateActions {
  static func accept(_ request: PageRequest) throws -> PageResponse {
    try change(request, "It is in the library.") { store, id in
      try store.acceptResource(id, by: request.actor, from: request.origin)
    }
  }

  static func withdraw(_ request: PageRequest) throws -> PageResponse {
    try change(request, "It is no longer shown.", field: StewardTools.reasonField) { store, id in
      try store.withdrawResource(
        id, reason: request.form.value("reason") ?? "", by: request.actor, from: request.origin)
    }
  }

  static func merge(_ request: PageRequest) throws -> PageResponse {
    let other = MergeTarget.id(in: request.form)
    let title = try request.store.libraryItem(other)?.resource.title ?? other
    return try change(
      request, "It was merged into \u{201C}\(title)\u{201D}.", field: StewardTools.mergeField
    ) { store, id in
      try store.mergeResource(id, into: other, by: request.actor, from: request.origin)
    }
  }

  static func undo(_ request: PageRequest) throws -> PageResponse {
    try change(request, "The last change was taken back.") { store, id in
      try store.undoResourceChange(id, by: request.actor, from: request.origin)
    }
  }

  static func editPage(
    _ request: PageRequest, fields: ResourceFields? = nil, errors: FormErrors = FormErrors()
  ) throws -> PageResponse {
    let id = request.parameter("resource")
    guard let item = try request.store.libraryItem(id) else { throw SiteError.notFound() }
    var page = request.chrome.page(title: "Edit: \(item.resource.title)", area: "/library")
    page.breadcrumb = [
      Link("Library", to: "/library"), Link(item.resource.title, to: LibraryAddress.item(id)),
    ]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    let facets = try request.store.searchLibrary(LibraryFilter(), size: 0).facets
    var form = ResourceForm(
      action: LibraryAddress.item(id) + "/edit", button: "Save",
      fields: fields ?? ResourceFields(item.resource), errors: errors, token: request.token,
      services: facets.services.keys.sorted(), themes: facets.themes.keys.sorted())
    form.isForSteward = true
    let bytes = page.html { h in
      h.add(PageHeader("Edit this resource", kicker: item.id))
      form.write(to: &h)
    }
    return .html(bytes, status: errors.isEmpty ? 200 : 422)
  }

  static func edit(_ request: PageRequest) throws -> PageResponse {
    let id = request.parameter("resource")
    guard let item = try request.store.libraryItem(id) else { throw SiteError.notFound() }
    let fields = ResourceFields(request.form, over: ResourceFields(item.resource))
    var errors = fields.formErrors(knowing: request.site.catalogue.register)
    guard errors.isEmpty else { return try editPage(request, fields: fields, errors: errors) }
    do {
      try request.store.editResource(
        id, to: fields.resource(id: id), by: request.actor, from: request.origin)
    } catch let error as LibraryError {
      errors.add(ResourceColumn.address.rawValue, error.description)
      return try editPage(request, fields: fields, errors: errors)
    }
    return .redirect(to: LibraryAddress.item(id), flash: note("Saved.", undoing: id))
  }

  static func closeReport(_ request: PageRequest) throws -> PageResponse {
    try request.store.closeResourceReport(
      request.parameter("report"), by: request.actor, from: request.origin)
    return .redirect(to: "/library/queue", flash: "The report is closed.")
  }

  static func switchLinkCheck(_ request: PageRequest) throws -> PageResponse {
    let isOn = request.form.value("on") == "yes"
    try request.store.setLinkCheck(
      site: isOn ? request.siteAddress : nil, by: request.actor, from: request.origin)
    return .redirect(
      to: "/library/queue", flash: isOn ? "The link checker is on." : "The link checker is off.")
  }

  /// - Parameter field: the id of the field that a mistake is about; nil where nothing is typed.
  private static func change(
    _ request: PageRequest, _ words: String, field: ((LibraryItem) -> String)? = nil,
    _ change: (Store, String) throws -> Void
  ) throws -> PageResponse {
    let id = request.parameter("resource")
    do {
      try change(request.store, id)
    } catch let error as LibraryError {
      if let field, let message = error.aboutWhatWasTyped,
        let item = try request.store.libraryItem(id), !item.state.leadsElsewhere
      {
        return try again(request, field(item), message)
      }
      throw SiteError(
        status: 422, title: "That could not be done", message: error.description,
        suggestions: [
          .init("Back to the resource", to: LibraryAddress.item(id)),
          .init("The queue", to: "/library/queue"),
        ])
    }
    return .redirect(to: "/library/queue", flash: note(words, undoing: id))
  }

  /// The page that sent the form, the queue or the resource's own, with what is wrong.
  private static func again(
    _ request: PageRequest, _ field: String, _ message: String
  ) throws -> PageResponse {
    guard request.form.value(StewardTools.pageName) == StewardTools.queue else {
      return try ResourceActions.again(request, field, message)
    }
    var view = try QueueView(request)
    view.refused = RefusedForm(request.form, field, message)
    return .html(view.render(), status: 422)
  }

  private static func note(_ words: String, undoing id: String) -> FlashNote {
    FlashNote(words, undo: .init(action: LibraryAddress.item(id) + "/undo"))
  }
}

extension ResourceState {
  /// Whether the resource has no page of its own any more.
  fileprivate var leadsElsewhere: Bool {
    if case .merged = self { true } else { false }
  }
}

extension LibraryError {
  /// What to say at the field, where what was typed is to blame and not what happened meanwhile.
  fileprivate var aboutWhatWasTyped: String? {
    switch self {
    case .notFound(let id) where id.isEmpty:
      "Choose the resource that it is the same as, or give its id."
    case .notFound, .reasonMissing, .mergeIntoItself, .mergeTarget: description
    case .duplicate, .notNow, .nothingToUndo, .nameMissing, .tooMany: nil
    }
  }
}
