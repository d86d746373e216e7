/// How far an action on the roadmap has come.
public enum ActionState: String, Sendable, Codable, CaseIterable, Hashable {
  case planned, started, done, stopped

  public var label: String {
    switch self {
    case .planned: "Planned"
    case .started: "Under way"
    case .done: "Done"
    case .stopped: "Stopped"
    }
  }

  /// Whether something is still to be done.
  public var isOpen: Bool { self == .planned || self == .started }
}
