import Accounts
import Assessment
import Database

/// What a team wrote to one of the framework's prerequisites.
public struct RoundNote: Sendable, Hashable {
  public var prerequisite: String
  public var text: String
  /// Raised each time it is saved; 0 before the first.
  public var revision: Int

  public init(_ prerequisite: String, text: String, revision: Int = 0) {
    self.prerequisite = prerequisite
    self.text = text
    self.revision = revision
  }
}

extension Store {
  /// The team's notes on the prerequisites, by prerequisite.
  public func notes(in round: String) throws -> [String: RoundNote] {
    try database.read { try $0.notes(in: round) }
  }

  /// Saves notes until the signature; returns those that were changed by somebody else meanwhile,
  /// as they stand.
  public func save(
    _ notes: [RoundNote], in id: String, by actor: AuditActor, from origin: String
  ) throws -> [RoundNote] {
    try database.write { session in
      let round = try session.round(id)
      // Read inside the transaction: of two who save at once, the second is told.
      let held = try session.notes(in: id)
      guard round.state != .signedOff else { throw AssessmentError.notAgreeing(round.state) }
      var conflicts: [RoundNote] = []
      var saved = 0
      for note in notes {
        let before = held[note.prerequisite] ?? RoundNote(note.prerequisite, text: "")
        if note.text == before.text { continue }
        guard note.revision == before.revision else {
          conflicts.append(before)
          continue
        }
        try session.run(
          """
          INSERT INTO round_note (round, prerequisite, text, saved, revision) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (round, prerequisite) DO UPDATE SET text = excluded.text,
            saved = excluded.saved, revision = excluded.revision
          """,
          [
            .text(id), .text(note.prerequisite), .text(note.text), .text(Timestamp.now()),
            .integer(Int64(note.revision + 1)),
          ])
        saved += 1
      }
      if saved > 0 {
        try session.record(
          .ofRound(
            round, "round.note", by: actor, from: origin, details: ["notes": String(saved)]))
      }
      return conflicts
    }
  }
}

extension SQLSession {
  fileprivate func notes(in round: String) throws -> [String: RoundNote] {
    let notes = try all(
      "SELECT prerequisite, text, revision FROM round_note WHERE round = ?", [.text(round)]
    ) { RoundNote($0.text(0), text: $0.text(1), revision: $0.int(2)) }
    return Dictionary(notes.map { ($0.prerequisite, $0) }) { first, _ in first }
  }
}
