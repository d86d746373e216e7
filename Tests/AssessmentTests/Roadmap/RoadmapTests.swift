import Assessment
import Sector
import TestSupport
import Testing

@Suite("Roadmap")
struct RoadmapTests {
  private let round = Round(
    id: "r", authority: AuthorityCode("E06000023"), title: "R", framework: "sample", version: 1,
    opened: Day("2026-11-21"))

  private var profile: GapProfile {
    GapProfile(
      [
        AgreedAnswer("A1", now: .level(.one), ambition: .two, importance: .low),
        AgreedAnswer(
          "A2", now: .level(.one), ambition: .three, target: Day("2027-06-01"), importance: .high),
        AgreedAnswer("B1", now: .level(.three), ambition: .three, target: Day("2027-01-01")),
      ], of: round, in: SampleFramework.one)
  }

  private func action(
    _ id: String, statement: String? = nil, due: String?, state: ActionState = .planned
  ) -> RoadmapAction {
    RoadmapAction(
      id: id, round: "r", statement: statement, title: "Do", owner: "Ann",
      due: due.flatMap { Day($0) }, state: state)
  }

  @Test("how far the actions are, in a sentence that is right for one and for many")
  func standing() throws {
    let today = try #require(Day("2027-03-01"))
    func standing(_ actions: RoadmapAction...) -> String {
      Roadmap(profile: profile, actions: actions, reviews: []).standing(on: today)
    }
    #expect(
      standing(action("a", due: "2027-01-01"))
        == "1 action is open, 1 past its date; none is done.")
    #expect(
      standing(
        action("a", due: "2027-01-01"), action("b", due: "2027-01-01"),
        action("c", due: "2027-01-01", state: .done))
        == "2 actions are open, 2 past their date; 1 is done.")
    #expect(
      standing(action("a", due: nil, state: .done), action("b", due: nil, state: .done))
        == "No action is open; 2 are done.")
  }

  @Test("open actions first, each part by due date")
  func openFirst() {
    let roadmap = Roadmap(
      profile: profile,
      actions: [
        action("done", due: "2027-01-01", state: .done), action("open", due: "2027-05-01"),
        action("stopped", due: "2026-01-01", state: .stopped), action("none", due: nil),
      ], reviews: [])
    #expect(roadmap.openFirst.map(\.id) == ["open", "none", "stopped", "done"])
  }

  @Test("actions by due date; late ones are open and past it")
  func order() throws {
    let today = try #require(Day("2027-03-01"))
    let roadmap = Roadmap(
      profile: profile,
      actions: [
        action("none", due: nil), action("later", due: "2027-09-01"),
        action("past", due: "2027-02-28"), action("done", due: "2027-02-01", state: .done),
        action("today", due: "2027-03-01"),
      ], reviews: [])
    #expect(roadmap.actions.map(\.id) == ["done", "past", "today", "later", "none"])
    #expect(roadmap.late(on: today).map(\.id) == ["past"])
  }

  @Test("an ambition asks what happened from its day on, until somebody says")
  func reviews() throws {
    let before = try #require(Day("2027-05-31"))
    let on = try #require(Day("2027-06-01"))
    let roadmap = Roadmap(profile: profile, actions: [], reviews: [])
    #expect(roadmap.reviewsDue(on: before).isEmpty)
    // B1 has no gap, so nothing is asked of it.
    #expect(roadmap.reviewsDue(on: on).map(\.statement.id) == ["A2"])
    let review = AmbitionReview(
      round: "r", statement: "A2", outcome: .partly, now: .two, whatHappened: "", by: "Ann", on: on)
    #expect(
      Roadmap(profile: profile, actions: [], reviews: [review]).reviewsDue(on: on).isEmpty)
  }

  @Test("gaps for which nothing is planned, the weightiest first")
  func without() {
    #expect(
      Roadmap(profile: profile, actions: [], reviews: []).withoutAction.map(\.statement.id)
        == ["A2", "A1"])
    let covered = Roadmap(
      profile: profile,
      actions: [
        action("a", statement: "A2", due: nil),
        action("b", statement: "A1", due: nil, state: .stopped),
      ], reviews: [])
    #expect(covered.withoutAction.map(\.statement.id) == ["A1"])
  }

  @Test("an action needs a title, an owner and a date after its start")
  func problems() {
    let empty = RoadmapAction(id: "x", round: "r", title: " ", owner: "")
    #expect(empty.problems(in: SampleFramework.one).map(\.field) == ["title", "owner", "due"])
    var reversed = action("y", statement: "Z", due: "2027-01-01")
    reversed.starts = Day("2027-02-01")
    #expect(reversed.problems(in: SampleFramework.one).map(\.field) == ["due", "statement"])
    #expect(action("z", due: "2027-01-01").problems(in: SampleFramework.one).isEmpty)
  }
}
