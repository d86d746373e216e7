import Library

/// A resource as the library holds it: with its state, what people said, and its last link check.
public struct LibraryItem: Sendable, Hashable, Identifiable {
  /// The store's own number, which rises with every resource added.
  public var number: Int
  public var resource: Resource
  public var state: ResourceState
  /// Who proposed it, as the audit trail names actors.
  public var proposedBy: String
  /// UTC, ISO 8601.
  public var created: String
  public var updated: String
  public var check: Check?
  public var feedback = FeedbackCount()

  public var id: String { resource.id }

  /// What the link checker found last.
  public struct Check: Sendable, Hashable {
    /// UTC, ISO 8601.
    public var time: String
    public var outcome: LinkOutcome
  }
}
