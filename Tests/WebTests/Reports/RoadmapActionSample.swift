import Assessment
import Sector

/// One more action that is done.
enum RoadmapActionSample {
  static func action(of round: String) -> RoadmapAction {
    RoadmapAction(
      id: "a2", round: round, title: "Tell people", owner: "Bo",
      due: Day(year: 2027, month: 7, day: 1), state: .done)
  }
}
