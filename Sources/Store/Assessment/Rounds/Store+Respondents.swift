import Accounts
import Assessment
import Database
import Sector

extension Store {
  /// Who was asked in a round, by name.
  public func respondents(in round: String) throws -> [Respondent] {
    try database.read { try $0.respondents("WHERE round = ?", [.text(round)]) }
  }

  /// How many statements each respondent has answered, by id: how many, never what.
  public func answerCounts(in round: String) throws -> [String: Int] {
    try database.read { session in
      var counts: [String: Int] = [:]
      try session.forEach(
        """
        SELECT respondent.id, count(answer.statement) FROM respondent
        LEFT JOIN answer ON answer.respondent = respondent.id AND answer.now IS NOT NULL
        WHERE respondent.round = ? GROUP BY respondent.id
        """, [.text(round)]
      ) { counts[$0.text(0)] = $0.int(1) }
      return counts
    }
  }

  /// The respondent whose personal link carries this token, with the round; nil where the link is
  /// unknown, was replaced, or has ended (``endLinks(before:)``). After the close it only reads.
  public func respondent(link token: String) throws -> (Respondent, Round)? {
    try database.read { session in
      let hash = OneTimeToken.hash(of: token)
      guard let found = try session.respondents("WHERE link_hash = ?", [.text(hash)]).first
      else { return nil }
      return (found, try session.round(found.round))
    }
  }

  /// Ends the personal links of rounds that were signed off before `day`: whoever answered has had
  /// time to read what came of it.
  ///
  /// - Returns: how many links ended.
  @discardableResult
  public func endLinks(before day: Day) throws -> Int {
    try database.write { session in
      try session.run(
        """
        UPDATE respondent SET link_hash = NULL WHERE link_hash IS NOT NULL AND round IN (
          SELECT id FROM assessment_round WHERE state = 'signed-off' AND signed_off < ?)
        """, [.text(day.description)])
      return session.changedRows
    }
  }

  /// The respondent with this address in a round, for people who are signed in.
  public func respondent(in round: String, email: String) throws -> Respondent? {
    try database.read {
      try $0.respondents("WHERE round = ? AND email = ?", [.text(round), .text(email)]).first
    }
  }

  /// Rounds that wait for the answers of whoever has this address.
  public func openRounds(for email: String) throws -> [Round] {
    try database.read { session in
      try session.rounds(
        """
        WHERE state = 'open' AND id IN (SELECT round FROM respondent WHERE email = ?)
        """, [.text(email)])
    }
  }

  /// Asks people to answer: each gets a personal link by mail, of which only a hash is kept.
  ///
  /// In a round that is still prepared the mail waits for the opening: links are then made by
  /// `sendLinks`.
  ///
  /// - Throws: `AssessmentError.invitedAlready`; nobody is invited then.
  @discardableResult
  public func invite(
    _ invitations: [RoundInvitation], to id: String, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> [Respondent] {
    try database.write { session in
      let round = try session.round(id)
      guard round.state == .draft || round.state == .open else {
        throw AssessmentError.notOpen(round.state)
      }
      return try invitations.map { invitation in
        try session.add(invitation, to: round, by: actor, from: origin, at: time)
      }
    }
  }

  /// Makes a new personal link for a respondent and puts the mail with it into the outbox; a link
  /// they had before ends.
  ///
  /// - Parameter message: the mail that carries the link, made from the token.
  public func sendLink(
    to respondent: Respondent, by actor: AuditActor, from origin: String,
    message: (_ token: String, Round) -> OutgoingMail
  ) throws {
    try database.write { session in
      let round = try session.round(respondent.round)
      guard round.state == .open else { throw AssessmentError.notOpen(round.state) }
      let token = OneTimeToken()
      try session.run(
        "UPDATE respondent SET link_hash = ? WHERE id = ? AND round = ?",
        [.text(token.hash), .text(respondent.id), .text(round.id)])
      guard session.changedRows == 1 else { throw AssessmentError.noRespondent }
      try session.post(message(token.text, round))
      try session.record(
        .ofRound(
          round, "respondent.link", by: actor, from: origin,
          details: ["respondent": respondent.id]))
    }
  }

  /// Takes somebody off the list who has not answered anything.
  public func withdraw(
    _ respondent: Respondent, by actor: AuditActor, from origin: String
  ) throws {
    try database.write { session in
      let round = try session.round(respondent.round)
      let answers = try session.count(
        "SELECT count(*) FROM answer WHERE respondent = ?", [.text(respondent.id)])
      guard answers == 0 else { throw AssessmentError.hasAnswered(respondent.name) }
      try session.run(
        "DELETE FROM respondent WHERE id = ? AND round = ?",
        [.text(respondent.id), .text(round.id)])
      try session.record(
        .ofRound(
          round, "respondent.withdraw", by: actor, from: origin,
          details: ["respondent": respondent.id]))
    }
  }

  /// Notes that somebody is done, or takes it back, while the round is open.
  public func finish(
    _ respondent: Respondent, isFinished: Bool = true, by actor: AuditActor, from origin: String
  ) throws {
    try database.write { session in
      let round = try session.round(respondent.round)
      guard round.state == .open else { throw AssessmentError.notOpen(round.state) }
      try session.run(
        "UPDATE respondent SET finished = ? WHERE id = ?",
        [.text(optional: isFinished ? Timestamp.now() : nil), .text(respondent.id)])
      try session.record(
        .ofRound(
          round, isFinished ? "respondent.finish" : "respondent.resume", by: actor, from: origin,
          details: ["respondent": respondent.id]))
    }
  }
}

extension SQLSession {
  /// Respondents that a condition picks, by name.
  func respondents(_ condition: String, _ arguments: [SQLValue]) throws -> [Respondent] {
    try all(
      """
      SELECT id, round, name, email, role, invited, finished FROM respondent
      \(condition) ORDER BY name, id
      """, arguments
    ) { row in
      Respondent(
        id: row.text(0), round: row.text(1), name: row.text(2), email: row.optionalText(3) ?? "",
        role: RoleGroup(rawValue: row.text(4)) ?? .partner, invited: row.text(5),
        finished: row.optionalText(6))
    }
  }

  func add(
    _ invitation: RoundInvitation, to round: Round, by actor: AuditActor, from origin: String,
    at time: String
  ) throws -> Respondent {
    if let email = invitation.email {
      let held = try count(
        "SELECT count(*) FROM respondent WHERE round = ? AND email = ?",
        [.text(round.id), .text(email)])
      guard held == 0 else { throw AssessmentError.invitedAlready(email) }
    }
    let respondent = Respondent(
      id: Identifier.make(), round: round.id, name: invitation.name,
      email: invitation.email ?? "", role: invitation.role, invited: time)
    try run(
      """
      INSERT INTO respondent (id, round, name, email, role, invited) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(respondent.id), .text(round.id), .text(respondent.name),
        .text(optional: invitation.email), .text(respondent.role.rawValue), .text(time),
      ])
    try record(
      .ofRound(
        round, "respondent.invite", by: actor, from: origin,
        details: ["respondent": respondent.id, "role": respondent.role.rawValue]), at: time)
    return respondent
  }
}
