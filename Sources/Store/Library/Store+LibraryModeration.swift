import Accounts
import Database
import Library

extension Store {
  /// Puts a proposal into the queue and answers its item.
  ///
  /// - Parameter isAccepted: true where whoever proposes may accept at once.
  /// - Throws: `LibraryError.duplicate` where an entry has the same address and none of the two is
  ///   a study.
  @discardableResult
  public func proposeResource(
    _ resource: Resource, isAccepted: Bool = false, by actor: AuditActor, from origin: String
  ) throws -> LibraryItem {
    try database.write { session in
      var resource = resource
      if resource.id.isEmpty { resource.id = Identifier.make() }
      if let held = try session.sameAddress(as: resource) {
        throw LibraryError.duplicate(of: held)
      }
      let state: ResourceState = isAccepted ? .accepted : .proposed
      let number = try session.add(
        resource, state: state, by: actor.text, at: Timestamp.now())
      try SearchWriter(in: session).shelve(number, resource, state)
      try session.recordLibrary(
        "resource.\(isAccepted ? "add" : "propose")", resource.id, by: actor, from: origin,
        details: ["title": resource.title])
      if isAccepted { try session.libraryChanged() }
      guard let item = try session.libraryItem(resource.id) else {
        throw LibraryError.notFound(id: resource.id)
      }
      return item
    }
  }

  /// Proposals that wait for a steward, oldest first.
  public func libraryQueue() throws -> [LibraryItem] {
    try database.read { try $0.libraryItems(where: "state = 'proposed'") }
  }

  /// What one person proposed, newest first.
  public func libraryProposals(by actor: AuditActor) throws -> [LibraryItem] {
    try database.read {
      try $0.libraryItems(where: "proposed_by = ?", [.text(actor.text)], order: "number DESC")
    }
  }

  /// Resources that are no longer shown, newest change first.
  public func libraryWithdrawn() throws -> [LibraryItem] {
    try database.read {
      try $0.libraryItems(where: "state IN ('withdrawn', 'merged')", order: "updated DESC, number")
    }
  }

  /// Shows a resource that was proposed or withdrawn.
  public func acceptResource(_ id: String, by actor: AuditActor, from origin: String) throws {
    try changeResource(id, "resource.accept", by: actor, from: origin) { item, _ in
      switch item.state {
      case .proposed, .withdrawn: (item.resource, .accepted, [:])
      case .accepted, .merged: throw LibraryError.notNow(id: id, state: item.state.name)
      }
    }
  }

  /// Changes what is said of a resource, whatever its state; the id stays.
  public func editResource(
    _ id: String, to resource: Resource, by actor: AuditActor, from origin: String
  ) throws {
    try changeResource(id, "resource.edit", by: actor, from: origin) { item, session in
      var resource = resource
      resource.id = item.id
      if let held = try session.sameAddress(as: resource) {
        throw LibraryError.duplicate(of: held)
      }
      let (old, new) = (ResourceFields(item.resource), ResourceFields(resource))
      let changed = ResourceColumn.allCases.filter { old[$0] != new[$0] }.map(\.rawValue)
      return (resource, item.state, ["changed": changed.joined(separator: ", ")])
    }
  }

  /// Says that `id` is the same thing as `other`, which stays; the address of `id` leads there.
  public func mergeResource(
    _ id: String, into other: String, by actor: AuditActor, from origin: String
  ) throws {
    try changeResource(id, "resource.merge", by: actor, from: origin) { item, session in
      guard id != other else { throw LibraryError.mergeIntoItself }
      guard let target = try session.libraryItem(other) else {
        throw LibraryError.notFound(id: other)
      }
      guard target.state == .accepted else { throw LibraryError.mergeTarget(id: other) }
      if case .merged = item.state { throw LibraryError.notNow(id: id, state: item.state.name) }
      return (item.resource, .merged(into: other), ["into": other])
    }
  }

  /// Takes a resource out of the lists; its address still answers, with the reason.
  public func withdrawResource(
    _ id: String, reason: String, by actor: AuditActor, from origin: String
  ) throws {
    let reason = String(ResourceText.trimmed(reason).prefix(500))
    guard !reason.isEmpty else { throw LibraryError.reasonMissing }
    try changeResource(id, "resource.withdraw", by: actor, from: origin) { item, _ in
      switch item.state {
      case .proposed, .accepted: (item.resource, .withdrawn(reason: reason), ["reason": reason])
      case .withdrawn, .merged: throw LibraryError.notNow(id: id, state: item.state.name)
      }
    }
  }

  /// Takes the last change back: the resource is again what it was before it. What is taken back
  /// is kept too, so that undoing twice is doing again.
  public func undoResourceChange(_ id: String, by actor: AuditActor, from origin: String) throws {
    try changeResource(id, "resource.undo", by: actor, from: origin) { item, session in
      let past = try session.first(
        """
        SELECT fields, state, reason, merged_into FROM resource_past WHERE resource = ?
        ORDER BY version DESC LIMIT 1
        """, [.integer(Int64(item.number))]
      ) { row in
        (
          ResourceFields(stored: row.text(0)),
          ResourceState(name: row.text(1), reason: row.text(2), mergedInto: row.text(3))
        )
      }
      guard let (fields, state) = past else { throw LibraryError.nothingToUndo(id: id) }
      return (try fields.resource(id: id), state, ["state": state.name])
    }
  }

  private func changeResource(
    _ id: String, _ action: String, by actor: AuditActor, from origin: String,
    _ change: (LibraryItem, SQLSession) throws -> (Resource, ResourceState, [String: String])
  ) throws {
    try database.write { session in
      guard let item = try session.libraryItem(id) else { throw LibraryError.notFound(id: id) }
      let (resource, state, details) = try change(item, session)
      try session.change(item, to: resource, state: state, by: actor.text, at: Timestamp.now())
      try SearchWriter(in: session).shelve(item.number, resource, state)
      try session.recordLibrary(action, id, by: actor, from: origin, details: details)
      try session.libraryChanged()
    }
  }
}

extension SQLSession {
  /// The id of another entry that has the same address, is not withdrawn, and is about the page
  /// and not about one of several studies on it.
  func sameAddress(as resource: Resource) throws -> String? {
    guard resource.type != .evaluation else { return nil }
    return try first(
      """
      SELECT id FROM resource WHERE address_key = ? AND id <> ? AND type <> ?
        AND state IN ('proposed', 'accepted') ORDER BY number LIMIT 1
      """,
      [
        .text(resource.address.key), .text(resource.id), .text(ResourceType.evaluation.rawValue),
      ]
    ) { $0.text(0) }
  }

  /// Writes what was done to a resource into the audit trail. The library is the sector's.
  func recordLibrary(
    _ action: String, _ id: String, by actor: AuditActor, from origin: String,
    details: [String: String] = [:]
  ) throws {
    try record(
      AuditEvent(
        by: actor, action, .init("resource", id), scope: .sector, from: origin, details: details))
  }
}
