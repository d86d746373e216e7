import HTML
import Store

/// The outbox: what waits, what was sent, what was given up and why. Never a text.
struct OutboxView {
  let model: OutboxModel
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: "Mail")
    page.isPrivate = true
    page.breadcrumb = AdminPlace.hub.breadcrumb
    return page.html { h in
      h.add(
        PageHeader(
          "Mail",
          lead: """
            Messages wait here until they are sent, and are forgotten 30 days later. Texts are not \
            shown, since they may hold sign-in links.
            """))
      h.add(Tabs("State", tabs, current: address(of: model.state)))
      if model.dead > 0 && model.mayRetry && model.state == .dead {
        h.add(PostButton("Try all again", action: "/admin/mail/retry", token: token))
      }
      h.add(table)
      h.add(
        Pagination(
          current: model.page,
          count: (model.total + OutboxModel.pageSize - 1) / OutboxModel.pageSize
        ) { address(of: model.state, page: $0) })
    }
  }

  private var tabs: [Link] {
    let all = model.counts.values.reduce(0, +)
    return [Link("All (\(all))", to: address(of: nil))]
      + MailState.allCases.map {
        Link("\($0.title) (\(model.counts[$0] ?? 0))", to: address(of: $0))
      }
  }

  private func address(of state: MailState?, page: Int = 1) -> String {
    let parts =
      (state.map { ["state=\($0.rawValue)"] } ?? []) + (page > 1 ? ["page=\(page)"] : [])
    return "/admin/mail" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }

  private var table: DataTable {
    DataTable(
      caption: model.total == 1 ? "1 message" : "\(Format.whole(model.total)) messages",
      columns: [
        .heading("Written"), .text("Kind"), .text("To"), .text("State"), .figure("Attempts"),
        .text("Sent or due"), .text("Last failure"), .text("Change"),
      ],
      rows: model.messages.map(row), isLong: true, emptyText: "No message is here.")
  }

  private func row(_ message: MailRecord) -> DataTable.Row {
    DataTable.Row([
      .text(MomentWords.minute(message.created)), .text(MailWords.text(of: message.kind)),
      .text(message.address),
      .component(StatusTag(message.state.title, message.state == .dead ? .strong : .plain)),
      .text(String(message.attempts)),
      message.state == .dead
        ? .none("given up") : .text(MomentWords.minute(message.sent ?? message.due)),
      .text(message.failure ?? ""),
      message.state == .dead && model.mayRetry ? retry(message) : .text(""),
    ])
  }

  private func retry(_ message: MailRecord) -> DataTable.Cell {
    .component(
      PostButton(
        "Try again", for: message.address, action: "/admin/mail/retry", token: token,
        fields: [("mail", message.id)]))
  }
}

extension MailState {
  /// The state in a word or two.
  fileprivate var title: String {
    switch self {
    case .waiting: "Waiting"
    case .sending: "Being sent"
    case .sent: "Sent"
    case .dead: "Given up"
    }
  }
}
