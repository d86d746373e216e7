import HTML

/// The first page of the engine room.
struct AdminHomeView {
  let model: AdminHomeModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: title)
    page.isPrivate = true
    page.breadcrumb = model.place.isHub ? [] : AdminPlace.hub.breadcrumb
    return page.html { h in
      h.add(PageHeader(title, lead: lead))
      writeRooms(to: &h)
      guard !model.councils.isEmpty else { return }
      h.h2("Your councils")
      h.ul { h in
        for council in model.councils { h.li { $0.a(council.name, .href(council.path)) } }
      }
    }
  }

  private var title: String {
    model.place.isHub ? "Run the hub" : "Run \(model.place.name)"
  }

  private var lead: Prose {
    let count = model.rooms.count { $0.needsAttention }
    return switch count {
    case 0: "Nothing needs your attention."
    case 1: "One thing needs your attention."
    default: "\(strong: "\(count) things") need your attention."
    }
  }

  private func writeRooms(to h: inout HTMLWriter) {
    let sorted =
      model.rooms.filter(\.needsAttention) + model.rooms.filter { !$0.needsAttention }
    guard !sorted.isEmpty else { return }
    h.h2("Rooms", .class("unseen"))
    h.add(CardGrid(sorted.map(card)))
  }

  private func card(_ room: AdminHomeModel.Room) -> Card {
    Card(Link(room.title, to: room.address)) { h in
      if room.needsAttention { h.p { $0.add(StatusTag("Needs attention", .accent)) } }
      h.p(room.state)
    }
  }
}
