import Accounts
import Assessment
import Database

extension Store {
  /// Every version held, the newest of each framework first; drafts too.
  public func frameworkRecords() throws -> [FrameworkRecord] {
    try database.read { session in
      try session.all(
        Self.frameworkColumns + " ORDER BY framework, version DESC", [], Self.frameworkRecord)
    }
  }

  /// A published version; nil where it is not held.
  public func framework(_ id: String, version: Int) throws -> Framework? {
    if let known = frameworkCache.known(id, version) { return known }
    return try database.read { try framework(id, version: version, in: $0) }
  }

  /// The same inside a read or a write.
  func framework(_ id: String, version: Int, in session: SQLSession) throws -> Framework? {
    try frameworkCache.framework(id, version) {
      let text = try session.first(
        """
        SELECT text FROM framework_version
        WHERE framework = ? AND version = ? AND state = 'published'
        """, [.text(id), .integer(Int64(version))]
      ) { $0.text(0) }
      return try text.map { try FrameworkFile.read($0, file: "\(id).yaml") }
    }
  }

  /// The newest published version of a framework; nil where none is held.
  public func newestFramework(_ id: String) throws -> Framework? {
    let version = try database.read { try $0.newestFrameworkVersion(of: id) }
    return version == 0 ? nil : try framework(id, version: version)
  }

  /// The newest published version of every framework, by id.
  public func newestFrameworks() throws -> [Framework] {
    let ids = try database.read { session in
      try session.all(
        "SELECT DISTINCT framework FROM framework_version WHERE state = 'published' ORDER BY 1"
      ) { $0.text(0) }
    }
    return try ids.compactMap { try newestFramework($0) }
  }

  /// Every version of a framework from one to another, for carrying answers over.
  public func frameworks(_ id: String, from first: Int, through last: Int) throws -> [Framework] {
    try (min(first, last)...last).compactMap { try framework(id, version: $0) }
  }

  /// Publishes a framework from its file, as a first start and the command line do.
  ///
  /// - Returns: false where the same text is held already.
  /// - Throws: `FrameworkFileError` where the text is not sound, `AssessmentError` where the
  ///   version is taken by another text or is not the next one.
  @discardableResult
  public func loadFramework(
    _ text: String, file: String, by actor: AuditActor, from origin: String
  ) throws -> Bool {
    let framework = try FrameworkFile.read(text, file: file)
    return try database.write { session in
      let held = try session.frameworkRecord(framework.id, framework.version)
      if let held, !held.isDraft {
        if held.text == text { return false }
        throw AssessmentError.versionTaken(framework.id, framework.version)
      }
      let newest = try session.newestFrameworkVersion(of: framework.id)
      guard newest == 0 || framework.version == newest + 1 else {
        throw AssessmentError.notTheNextVersion(wanted: newest + 1, given: framework.version)
      }
      try session.keepFramework(
        framework.id, framework.version, state: "published", text: text,
        revision: (held?.revision ?? 0) + 1, by: actor)
      try session.record(
        .ofFramework(framework, "framework.publish", by: actor, from: origin))
      try session.raiseContentVersion()
      return true
    }
  }

  /// The draft of a framework; nil where nobody edits one.
  public func frameworkDraft(_ id: String) throws -> FrameworkRecord? {
    try database.read { session in
      try session.first(
        Self.frameworkColumns + " WHERE framework = ? AND state = 'draft'", [.text(id)],
        Self.frameworkRecord)
    }
  }

  /// Saves a steward's draft as it was typed, sound or not, as the version after the newest.
  ///
  /// - Parameter revision: that of the draft the steward began from; 0 for a new one.
  /// - Throws: `AssessmentError.draftChanged` with the other text where somebody saved meanwhile.
  @discardableResult
  public func saveFrameworkDraft(
    _ id: String, text: String, revision: Int, by actor: AuditActor, from origin: String
  ) throws -> FrameworkRecord {
    try database.write { session in
      let newest = try session.newestFrameworkVersion(of: id)
      guard newest > 0 else { throw AssessmentError.noFramework(id) }
      let held = try session.frameworkRecord(id, newest + 1)
      guard (held?.revision ?? 0) == revision else {
        throw AssessmentError.draftChanged(
          text: held?.text ?? "", revision: held?.revision ?? 0)
      }
      try session.keepFramework(
        id, newest + 1, state: "draft", text: text, revision: revision + 1, by: actor)
      try session.record(
        AuditEvent(
          by: actor, "framework.draft", .init("framework", id), scope: .sector, from: origin,
          details: ["version": String(newest + 1)]))
      return try session.frameworkRecord(id, newest + 1) ?? { throw AssessmentError.noDraft(id) }()
    }
  }

  /// Publishes the draft: from then on new rounds use it, and it is never changed again.
  public func publishFrameworkDraft(
    _ id: String, by actor: AuditActor, from origin: String
  ) throws -> Framework {
    try database.write { session in
      let newest = try session.newestFrameworkVersion(of: id)
      guard let draft = try session.frameworkRecord(id, newest + 1), draft.isDraft else {
        throw AssessmentError.noDraft(id)
      }
      let framework = try FrameworkFile.read(draft.text, file: "The draft")
      guard framework.id == id else {
        throw AssessmentError.otherFramework(wanted: id, given: framework.id)
      }
      guard framework.version == newest + 1 else {
        throw AssessmentError.notTheNextVersion(wanted: newest + 1, given: framework.version)
      }
      if let before = try session.publishedFramework(id, newest),
        FrameworkDifference(from: before, to: framework).isEmpty
      {
        throw AssessmentError.nothingChanged(newest)
      }
      try session.keepFramework(
        id, newest + 1, state: "published", text: draft.text, revision: draft.revision + 1,
        by: actor)
      try session.record(.ofFramework(framework, "framework.publish", by: actor, from: origin))
      try session.raiseContentVersion()
      return framework
    }
  }

  static let frameworkColumns =
    "SELECT framework, version, state, text, revision, saved FROM framework_version"

  static func frameworkRecord(_ row: SQLRow) -> FrameworkRecord {
    FrameworkRecord(
      id: row.text(0), version: row.int(1), isDraft: row.text(2) == "draft", text: row.text(3),
      revision: row.int(4), saved: row.text(5))
  }
}

extension SQLSession {
  /// 0 where none is published.
  func newestFrameworkVersion(of id: String) throws -> Int {
    try count(
      "SELECT max(version) FROM framework_version WHERE framework = ? AND state = 'published'",
      [.text(id)])
  }

  fileprivate func publishedFramework(_ id: String, _ version: Int) throws -> Framework? {
    let text = try first(
      """
      SELECT text FROM framework_version
      WHERE framework = ? AND version = ? AND state = 'published'
      """, [.text(id), .integer(Int64(version))]
    ) { $0.text(0) }
    return try text.map { try FrameworkFile.read($0, file: "\(id).yaml") }
  }

  func frameworkRecord(_ id: String, _ version: Int) throws -> FrameworkRecord? {
    try first(
      Store.frameworkColumns + " WHERE framework = ? AND version = ?",
      [.text(id), .integer(Int64(version))], Store.frameworkRecord)
  }

  fileprivate func keepFramework(
    _ id: String, _ version: Int, state: String, text: String, revision: Int, by actor: AuditActor
  ) throws {
    try run(
      """
      INSERT INTO framework_version (framework, version, state, text, revision, saved, saved_by)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (framework, version) DO UPDATE SET state = excluded.state, text = excluded.text,
        revision = excluded.revision, saved = excluded.saved, saved_by = excluded.saved_by
      """,
      [
        .text(id), .integer(Int64(version)), .text(state), .text(text), .integer(Int64(revision)),
        .text(Timestamp.now()), .text(actor.text),
      ])
  }
}

extension AuditEvent {
  fileprivate static func ofFramework(
    _ framework: Framework, _ action: String, by actor: AuditActor, from origin: String
  ) -> AuditEvent {
    AuditEvent(
      by: actor, action, .init("framework", framework.id), scope: .sector, from: origin,
      details: ["version": String(framework.version)])
  }
}
