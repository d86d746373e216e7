import Accounts
import Assessment
import Database
import Sector

extension Store {
  /// Ambitions of a signed-off round whose date has come and of which nobody has said what happened.
  public func ambitionsDue(in round: Round, on today: Day) throws -> [Gap] {
    try database.read { try ambitionsDue(in: round, on: today, session: $0) }
  }

  private func ambitionsDue(
    in round: Round, on today: Day, session: SQLSession
  ) throws -> [Gap] {
    guard round.state == .signedOff else { return [] }
    let profile = GapProfile(
      try session.agreedAnswers(in: round.id), of: round,
      in: try framework(of: round, in: session))
    return Roadmap(
      profile: profile, actions: [], reviews: try session.reviews(in: round.id)
    ).reviewsDue(on: today)
  }

  /// Asks the leads of every council, in their digests, what became of ambitions whose date has come.
  /// Each ambition is asked about once; a council without a lead is asked when it has one.
  ///
  /// - Returns: how many ambitions were asked about.
  @discardableResult
  public func askAboutAmbitions(on today: Day, at time: String = Timestamp.now()) throws -> Int {
    let rounds = try database.read { try $0.rounds("WHERE state = 'signed-off'", []) }
    var asked = 0
    for round in rounds {
      let leads = try accounts(on: .authority(round.authority)).filter {
        Policy.can($0, .leadAssessment, on: .authority(round.authority))
      }
      guard !leads.isEmpty else { continue }
      asked += try database.write { session in
        let due = try ambitionsDue(in: round, on: today, session: session).filter {
          try session.noteAsked($0.statement.id, in: round.id, at: time)
        }
        for gap in due {
          for lead in leads { try session.ask(lead, about: gap, of: round, at: time) }
        }
        return due.count
      }
    }
    return asked
  }
}

extension SQLSession {
  /// Notes that an ambition was asked about; false where it had been before.
  fileprivate func noteAsked(_ statement: String, in round: String, at time: String) throws -> Bool
  {
    try first(
      """
      INSERT INTO ambition_asked (round, statement, asked) VALUES (?, ?, ?)
      ON CONFLICT (round, statement) DO NOTHING RETURNING statement
      """, [.text(round), .text(statement), .text(time)]
    ) { _ in true } ?? false
  }

  /// The levels stay on the page: a message may be read by others than the lead.
  fileprivate func ask(
    _ lead: Account, about gap: Gap, of round: Round, at time: String
  ) throws {
    try addDigestItem(
      account: lead.id, topic: "Self-assessment",
      title: "What became of your ambition on “\(gap.statement.text)”?",
      titleOfMany: "# ambitions of “\(round.title)” have fallen due: what became of them?",
      text: "\(gap.statement.id). \(gap.statement.text): its date has come. Say how it ended, "
        + "either way.",
      link: "/assess/\(round.id)/roadmap", groupKey: "ambitions:\(round.id)", at: time)
  }
}
