import HTML
import Library
import Store

/// One resource: what it is, how far that was checked, what people said, and what to read next.
struct ResourceView {
  let model: ResourceModel
  let request: PageRequest
  /// A form of the page that could not be taken.
  var refused = RefusedForm.none

  private var resource: Resource { model.resource }
  private var address: String { LibraryAddress.item(model.item.id) }

  func render() -> [UInt8] {
    var page = request.chrome.page(title: resource.title, area: "/library")
    page.breadcrumb = [Link("Library", to: "/library")]
    page.canonical = address
    page.description = resource.summary
    page.isPrivate = model.item.state != .accepted
    page.hasErrors = !refused.errors.isEmpty
    page.alternates = [
      (
        type: "application/ld+json", title: "This resource for programs",
        address: LibraryAddress.item(model.item.id, format: .json)
      )
    ]
    let hasForms = model.mayUse || model.mayModerate
    let token = hasForms ? request.token : nil
    return page.html { h in
      h.add(ErrorSummary(refused.errors.links))
      h.article(
        .itemscope(), .itemtype("https://schema.org/" + ResourceDescription.type(of: resource))
      ) { h in
        writeState(to: &h)
        h.add(ResourceHeader(model: model))
        h.add(ResourceDetails(model: model))
      }
      writeHelp(token, to: &h)
      if let discussions = model.discussions { h.add(discussions) }
      writeRelated(to: &h)
      writeCollections(token, to: &h)
      if let token {
        h.add(ResourceReportForm(address: address, token: token, refused: refused))
      }
      if model.mayModerate, let token {
        h.add(
          StewardTools(
            item: model.item, token: token, duplicates: model.duplicates, refused: refused))
      }
    }
  }

  private func writeState(to h: inout HTMLWriter) {
    switch model.item.state {
    case .proposed:
      h.add(
        NotificationBanner(
          "Waiting for a steward", "Only you and the stewards see this page until then."))
    case .withdrawn(let reason):
      h.add(
        NotificationBanner(
          "No longer in the library",
          "It was taken out on \(DateText.words(model.item.updated)). The reason: \(reason)"))
    case .accepted, .merged: break
    }
  }

  private func writeHelp(_ token: HiddenField?, to h: inout HTMLWriter) {
    guard model.item.state == .accepted else { return }
    h.h2("Did it help?", .id("help"))
    h.p(LibraryWords.feedback(model.item.feedback))
    guard model.mayUse, let token else {
      if !model.isSignedIn {
        h.p(
          prose:
            "\(link: "Sign in", to: "/account/sign-in?next=" + address.urlEncoded) to say whether it helped you."
        )
      }
      return
    }
    if let said = model.ownFeedback {
      h.p(said ? "You said that it helped." : "You said that it did not help.")
    }
    h.add(
      Form(action: address + "/feedback", token: token) { h in
        h.div(.class("buttons")) { h in
          if model.ownFeedback != true {
            h.add(Button("It helped us", kind: .quiet, name: "helped", value: "yes"))
          }
          if model.ownFeedback != false {
            h.add(Button("It did not help", kind: .quiet, name: "helped", value: "no"))
          }
          if model.ownFeedback != nil {
            h.add(Button("Take my answer back", kind: .quiet, name: "helped", value: "none"))
          }
        }
      })
  }

  private func writeRelated(to h: inout HTMLWriter) {
    guard !model.related.isEmpty else { return }
    h.h2("Related")
    h.ul { h in
      for other in model.related {
        h.li { h in
          h.a(other.title, .href(LibraryAddress.item(other.id)))
          h.span(" \(LibraryWords.kind(of: other))", .class("muted"))
          if let verdict = other.verdict { h.span(" \(verdict.name)", .class("muted")) }
        }
      }
    }
  }

  private func writeCollections(_ token: HiddenField?, to h: inout HTMLWriter) {
    let canCollect = model.mayUse && model.item.state == .accepted
    guard !model.collections.isEmpty || canCollect else { return }
    h.h2("Collections")
    if !model.collections.isEmpty {
      h.ul { h in
        for collection in model.collections {
          h.li { $0.a(collection.title, .href(LibraryAddress.collection(collection.id))) }
        }
      }
    }
    guard canCollect, let token else { return }
    h.add(
      CollectForm(
        address: address, collections: model.ownCollections, token: token, refused: refused))
  }
}
