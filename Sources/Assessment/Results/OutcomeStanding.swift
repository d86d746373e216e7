/// Where the index sees a council in one service, against councils in like circumstances.
public enum OutcomeStanding: Sendable, Hashable, CaseIterable {
  case clearlyAbove, likelyAbove, same, likelyBelow, clearlyBelow
}
