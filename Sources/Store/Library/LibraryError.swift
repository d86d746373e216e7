import Library

/// Why the library could not do what was asked, in one sentence for the person who must act.
public enum LibraryError: Error, Sendable, Hashable, CustomStringConvertible {
  case notFound(id: String)
  /// Another entry is about the same page already.
  case duplicate(of: String)
  case reasonMissing
  /// What was asked does not fit the state that the resource is in.
  case notNow(id: String, state: String)
  case mergeIntoItself
  case mergeTarget(id: String)
  case nothingToUndo(id: String)
  case nameMissing
  case tooMany(Int)

  public var description: String {
    switch self {
    case .notFound(let id): "The library has no resource '\(id)'."
    case .duplicate(let id): "The library has this page already, as \(id)."
    case .reasonMissing: "Say why: the reason is shown to whoever looks for the resource."
    case .notNow(let id, let state):
      "'\(id)' is \(state), so this cannot be done to it. Undo that first."
    case .mergeIntoItself: "A resource cannot be merged into itself: name the other one."
    case .mergeTarget(let id):
      "'\(id)' is not shown in the library, so nothing can be merged into it."
    case .nothingToUndo(let id): "Nothing was done to '\(id)' that could be taken back."
    case .nameMissing: "Give it a name."
    case .tooMany(let most): "\(most) is the most one person can keep. Remove one first."
    }
  }
}
