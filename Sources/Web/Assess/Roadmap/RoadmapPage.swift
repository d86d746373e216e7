import Assessment
import HTML
import Sector
import Store

/// `/assess/{round}/roadmap`: actions, gaps without one, and ambitions whose date has come.
struct RoadmapPage {
  private let context: RoundContext
  private let roadmap: Roadmap
  private var request: PageRequest { context.request }
  private var address: String { context.address + "/roadmap" }

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    try context.needsClosed()
    let (store, round) = (request.store, context.round)
    roadmap = Roadmap(
      profile: GapProfile(
        try store.agreedAnswers(in: round), of: round, in: context.framework),
      actions: try store.actions(in: round.id), reviews: try store.reviews(in: round.id))
  }

  func answer() throws -> PageResponse {
    try roadmap.export.response(
      in: request.format, title: "\(context.council), \(context.round.title): roadmap",
      page: render)
  }

  private var canPlan: Bool {
    context.canLead && [.agreed, .signedOff].contains(context.round.state)
  }

  private func render() -> [UInt8] {
    context.page("What we will do").html { h in
      h.add(
        PageHeader(
          "What we will do", kicker: "\(context.council): \(context.round.title)",
          lead: Prose(lead), actions: [Link].table(address)))
      writeReviews(to: &h)
      h.add(RoadmapTable(roadmap, context: context, hasLinks: canPlan))
      if canPlan {
        h.p { $0.add(ButtonLink("Add an action", to: address + "/new")) }
      } else if context.round.state == .closed {
        h.p("Actions can be planned once everything is agreed.")
      }
      writeWithout(to: &h)
      writeReviewed(to: &h)
    }
  }

  private var lead: String {
    guard !roadmap.actions.isEmpty else {
      return
        "Each gap needs somebody who does something by a date, and a way to see that it worked."
    }
    return roadmap.standing(on: Day.today)
  }

  private func writeReviews(to h: inout HTMLWriter) {
    guard context.round.state == .signedOff, let today = Day.today else { return }
    let due = roadmap.reviewsDue(on: today)
    guard !due.isEmpty else { return }
    h.h2("What happened?", .id("due"))
    h.p("These reached the date you set. Say how each ended: not getting there is worth as much.")
    h.add(
      Notices(
        due.map { gap in
          """
          \(strong: gap.statement.text). By \(gap.target?.words ?? "now") you wanted to be at \
          level \(gap.ambition.map { String($0.rawValue) } ?? ""). \
          \(link: "What became of \(gap.statement.id)", to: reviewAddress(gap))
          """
        }))
  }

  private func reviewAddress(_ gap: Gap) -> String {
    "\(context.address)/review/\(gap.statement.id)"
  }

  private func writeWithout(to h: inout HTMLWriter) {
    let without = roadmap.withoutAction
    guard !without.isEmpty else { return }
    h.h2("Gaps without an action, the weightiest first")
    h.ul { h in
      for gap in without {
        let text = "\(gap.statement.id). \(gap.statement.text)"
        h.li { h in
          if canPlan {
            h.a(text, .href("\(address)/new?statement=\(gap.statement.id)"))
          } else {
            h.text(text)
          }
          h.text(" (\(gap.priority?.why ?? ""))")
        }
      }
    }
  }

  private func writeReviewed(to h: inout HTMLWriter) {
    guard !roadmap.reviews.isEmpty else { return }
    h.h2("What became of ambitions")
    h.add(
      DataTable(
        caption: "Ambitions whose date came",
        columns: [
          .heading("Statement"), .text("How it ended"), .text("Level now"), .text("What happened"),
          .text("Recorded"),
        ],
        rows: roadmap.reviews.map { review in
          .init([
            .text(
              "\(review.statement). \(context.framework.statement(review.statement)?.text ?? "")"),
            .text(review.outcome.label),
            review.now.map { .text(String($0.rawValue)) } ?? .none("not known"),
            .text(review.whatHappened), .text("\(review.by), \(review.on.words)"),
          ])
        }))
  }
}
