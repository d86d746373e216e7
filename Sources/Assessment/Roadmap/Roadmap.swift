import Sector

/// The steps a council takes after a round, and the ambitions whose date has come.
public struct Roadmap: Sendable, Hashable {
  /// By due date, those without one last.
  public let actions: [RoadmapAction]
  public let reviews: [AmbitionReview]
  private let profile: GapProfile

  public init(profile: GapProfile, actions: [RoadmapAction], reviews: [AmbitionReview]) {
    self.profile = profile
    self.reviews = reviews
    self.actions = actions.enumerated().sorted { a, b in
      switch (a.element.due, b.element.due) {
      case (let one?, let other?): one == other ? a.offset < b.offset : one < other
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): a.offset < b.offset
      }
    }.map(\.element)
  }

  /// Those still to be done first, by due date; then those that are done or were stopped.
  public var openFirst: [RoadmapAction] {
    actions.filter(\.state.isOpen) + actions.filter { !$0.state.isOpen }
  }

  public func late(on today: Day) -> [RoadmapAction] { actions.filter { $0.isLate(on: today) } }

  /// Gaps whose date has come and of which nobody has said what happened.
  public func reviewsDue(on today: Day) -> [Gap] {
    let reviewed = Set(reviews.map(\.statement))
    return profile.gaps.filter { gap in
      guard gap.priority != nil, let target = gap.target else { return false }
      return target <= today && !reviewed.contains(gap.statement.id)
    }
  }

  /// Gaps for which nothing is planned, the weightiest first.
  public var withoutAction: [Gap] {
    let covered = Set(actions.filter { $0.state != .stopped }.compactMap(\.statement))
    return profile.priorities.filter { !covered.contains($0.statement.id) }
  }

  /// How far the actions are, in a sentence: "2 actions are open, 1 of them past its date; 3 are done."
  public func standing(on today: Day?) -> String {
    let open = actions.count { $0.state.isOpen }
    let done = actions.count { $0.state == .done }
    let late = today.map { self.late(on: $0).count } ?? 0
    let opened = open == 0 ? "No action is" : open == 1 ? "1 action is" : "\(open) actions are"
    let past = late == 0 ? "" : ", \(late) past \(late == 1 ? "its" : "their") date"
    let finished = done == 0 ? "none is" : done == 1 ? "1 is" : "\(done) are"
    return "\(opened) open\(past); \(finished) done."
  }
}
