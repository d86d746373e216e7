import Dialogue
import HTML

/// The page with all discussions that a reader may see.
struct ThreadListView {
  let model: ThreadListModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Discuss", area: "/discuss")
    page.description = "Questions, answers and what councils have learned, by service and measure."
    return page.html { h in
      h.add(
        PageHeader(
          "Who has tried this?",
          lead: """
            Questions and answers between councils, about a service, a measure or anything else. \
            Some discussions are for councils only.
            """, actions: actions))
      h.p { $0.add(ButtonLink("Start a discussion", to: start)) }
      h.add(filters)
      if model.rows.isEmpty {
        h.add(empty)
      } else {
        h.add(SearchNote(reading: model.reading, typed: model.words))
        h.h2(count)
        writeList(to: &h)
      }
      h.add(
        Pagination(current: model.page, count: model.pageCount) { model.address(page: $0) })
      h.add(
        ActionLinks([
          Link("Download CSV", to: export("csv")), Link("Excel", to: export("xlsx")),
          Link("JSON", to: export("json")),
        ]))
    }
  }

  private var start: String {
    guard case .subject(let subject)? = model.about else { return "/discuss/start" }
    return "/discuss/start?about=" + subject.text.urlEncoded
  }

  private var actions: [Link] {
    var links = [Link("How to write", to: "/discuss/writing")]
    if model.mayDiscuss {
      links += [
        Link("People who can help", to: "/discuss/people"),
        Link("What I offer help with", to: "/discuss/profile"),
      ]
    }
    if let open = model.openReports {
      links.append(Link("Reported posts (\(open))", to: "/discuss/moderate"))
    }
    return links
  }

  private var count: String {
    model.total == 1 ? "1 discussion" : "\(Format.whole(model.total)) discussions"
  }

  private var filters: FilterPanel {
    let shows = ThreadListModel.Show.allCases.filter { $0 != .mine || model.isSignedIn }
    return FilterPanel(
      "Narrow the list", action: "/discuss",
      fields: [
        TextField.filter("Words", name: "q", value: model.words),
        SelectField("About", name: "about", choices: model.subjects),
        SelectField(
          "Show", name: "show",
          choices: shows.map {
            Choice($0.label, value: $0 == .all ? "" : $0.rawValue, isChosen: $0 == model.show)
          }),
      ], clear: model.address() == "/discuss" ? nil : "/discuss")
  }

  private var empty: EmptyState {
    model.address() == "/discuss"
      ? EmptyState(
        "Nobody has asked anything yet",
        "Questions to other councils stand here with their answers. The first one could be yours.",
        action: Link("Start a discussion", to: start))
      : EmptyState(
        "Nothing fits these words and choices",
        "Try other words, or ask: somebody may know.",
        action: Link("Start a discussion", to: start))
  }

  private func writeList(to h: inout HTMLWriter) {
    h.ol(.class("threads plain")) { h in
      for row in model.rows {
        h.li { write(row, to: &$0) }
      }
    }
  }

  private func write(_ row: ThreadListModel.Row, to h: inout HTMLWriter) {
    let thread = row.thread
    h.h3 { $0.a(thread.title, .href(thread.address)) }
    h.p(.class("muted")) { h in
      h.text("\(row.subject) · \(row.author) · ")
      h.time(DateText.words(thread.created), .datetime(thread.created))
      if thread.answerCount > 0 {
        h.text(" · last answer ")
        h.time(DateText.words(thread.lastPost), .datetime(thread.lastPost))
      }
    }
    h.p(.class("tags")) { h in
      h.add(answers(thread))
      if thread.audience == .councils { h.add(StatusTag(thread.audience.label, .strong)) }
      if thread.hidden != nil { h.add(StatusTag("Hidden", .quiet)) }
    }
  }

  private func answers(_ thread: DialogueThread) -> StatusTag {
    if thread.accepted != nil { return StatusTag("Answered", .accent) }
    switch thread.answerCount {
    case 0: return StatusTag("No answer yet", .quiet)
    case 1: return StatusTag("1 answer")
    default: return StatusTag("\(thread.answerCount) answers")
    }
  }

  private func export(_ ending: String) -> String {
    let address = model.address(page: model.page)
    return "/discuss.\(ending)" + address.dropFirst("/discuss".count)
  }
}
