import Assessment
import HTML

/// `/assess`: what a self-assessment is, and the rounds of the reader's councils.
struct AssessHomeView {
  let model: AssessHomeModel
  let request: PageRequest

  func render() -> [UInt8] {
    var page = request.chrome.page(
      title: "Where are we now, and where do we want to be?", area: "/assess")
    page.canonical = "/assess"
    page.description = "A self-assessment for councils: now, and the ambition in 18 to 24 months."
    return page.html { h in
      h.add(
        PageHeader(
          "Where are we now, and where do we want to be?", kicker: "Self-assessment",
          lead: """
            Leaders of a council answer the same statements, each alone. Then they see where they \
            agree, settle on one answer, and plan the next 18 to 24 months.
            """))
      writeWaiting(to: &h)
      for council in model.councils { write(council, to: &h) }
      writeHow(to: &h)
    }
  }

  private func writeWaiting(to h: inout HTMLWriter) {
    for waiting in model.waiting {
      h.add(
        NotificationBanner(
          "Your answers are asked for",
          """
          \(waiting.council), \(waiting.round.title)\(by(waiting.round)). \
          \(link: "Answer now", to: "/assess/\(waiting.round.id)/answer")
          """))
    }
  }

  private func by(_ round: Round) -> String {
    round.answersBy.map { ", by \($0.words)" } ?? ""
  }

  private func write(_ council: AssessHomeModel.Council, to h: inout HTMLWriter) {
    h.h2(council.name)
    for due in council.due {
      h.add(
        AmbitionsDueBanner(
          due.count, of: due.round.title, address: "/assess/\(due.round.id)/roadmap"))
    }
    if council.rounds.isEmpty {
      h.add(
        EmptyState(
          "No round yet",
          council.canLead
            ? """
            A round asks the people you choose, keeps their answers apart until you close it, and \
            ends in a plan.
            """
            : "A lead of your council can open one.",
          action: council.canLead ? Link("Open a round", to: "/assess/new/\(council.code)") : nil))
      return
    }
    h.add(
      DataTable(
        caption: "Rounds of \(council.name)",
        columns: [
          .heading("Round"), .text("How far"), .text("Opened"), .text("Signed off"),
        ],
        rows: council.rounds.map { round in
          .init([
            .link(round.title, to: "/assess/\(round.id)"), .text(round.state.label),
            round.opened.map { .text($0.words) } ?? .none("not yet"),
            round.signedOff.map { .text($0.words) } ?? .none("not yet"),
          ])
        }))
    if council.canLead {
      h.p { $0.add(ButtonLink("Open a round", to: "/assess/new/\(council.code)", kind: .quiet)) }
    }
  }

  private func writeHow(to h: inout HTMLWriter) {
    h.h2("How it works")
    h.ol { h in
      h.li("A lead opens a round and invites people by role: officers, members, partners.")
      h.li("Each answers alone, on a phone if they like: where are we now, where should we be?")
      h.li("After the close everybody sees the spread: where people agree, and where roles differ.")
      h.li("The team agrees one answer for each statement, with reasons, and signs it off.")
      h.li("Gaps times importance give priorities; actions with owners and dates make the plan.")
    }
    if let framework = model.framework {
      h.p(
        prose: """
          \(link: "Read the statements and their four levels", to: "/assess/framework"): \
          \(String(framework.themes.count)) themes, \
          \(String(framework.statements.count)) statements, open to everybody.
          """)
    } else {
      h.p("No framework is published yet. A steward of the hub can load one.")
    }
    if model.canEditFramework {
      h.p { $0.add(ButtonLink("Edit the framework", to: "/assess/draft", kind: .quiet)) }
    }
    if !model.isSignedIn {
      h.p(
        prose: """
          Rounds belong to their council: nobody else can see them. \
          \(link: "Sign in", to: "/account/sign-in?next=/assess") to see yours.
          """)
    }
  }
}
