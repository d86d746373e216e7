import Accounts
import Assessment
import Database

extension Store {
  /// A respondent's own answers, which only they may be shown before the close.
  public func answers(of respondent: Respondent) throws -> [Answer] {
    try database.read { try $0.answers(of: respondent.id) }
  }

  /// Saves what a respondent typed so far; each answer that was changed elsewhere meanwhile is
  /// returned beside the typed one and left as it is.
  ///
  /// - Throws: `AssessmentError.notOpen` where the round was closed meanwhile, and `AnswerProblem`
  ///   for the first answer that cannot be kept. Nothing is saved then.
  public func save(
    _ answers: [Answer], of respondent: Respondent, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> AnswerSaving {
    try database.write { session in
      let round = try session.round(respondent.round)
      guard round.state == .open else { throw AssessmentError.notOpen(round.state) }
      let framework = try framework(of: round, in: session)
      for answer in answers {
        if let problem = answer.problems(in: framework, opened: round.opened).first {
          throw problem
        }
      }
      let saving = try session.save(answers, of: respondent.id, at: time)
      if !saving.saved.isEmpty {
        try session.record(
          .ofRound(
            round, "answer.save", by: actor, from: origin,
            details: ["respondent": respondent.id, "answers": String(saving.saved.count)]),
          at: time)
      }
      return saving
    }
  }

  /// People of a sheet whom nobody asked in the round, by the name or address that the sheet has for
  /// them: bringing it in would add them.
  public func newcomers(in sheets: [RoundTable.Sheet], to id: String) throws -> [String] {
    try database.read { session in
      let asked = try session.respondents("WHERE round = ?", [.text(id)])
      return sheets.map(\.respondent).filter { asked.first(named: $0) == nil }
    }
  }

  /// Brings in the sheet of a team that answered in a spreadsheet, for a round that shows names.
  /// People are known by their name or their address; those who were not asked are added, without
  /// an address.
  ///
  /// - Returns: how many answers were saved.
  @discardableResult
  public func importAnswers(
    _ sheets: [RoundTable.Sheet], into id: String, by actor: AuditActor, from origin: String,
    at time: String = Timestamp.now()
  ) throws -> Int {
    try database.write { session in
      let round = try session.round(id)
      guard round.state == .open else { throw AssessmentError.notOpen(round.state) }
      guard round.showsNames else { throw AssessmentError.namesHidden }
      var saved = 0
      for sheet in sheets {
        let asked = try session.respondents("WHERE round = ?", [.text(id)])
        let respondent =
          try asked.first(named: sheet.respondent)
          ?? session.add(
            RoundInvitation(name: sheet.respondent, email: nil, role: sheet.role), to: round,
            by: actor, from: origin, at: time)
        let held = Dictionary(
          try session.answers(of: respondent.id).map { ($0.statement, $0.revision) },
          uniquingKeysWith: { first, _ in first })
        let current = sheet.answers.map { answer in
          var answer = answer
          answer.revision = held[answer.statement] ?? 0
          return answer
        }
        saved += try session.save(current, of: respondent.id, at: time).saved.count
      }
      try session.record(
        .ofRound(
          round, "answer.import", by: actor, from: origin,
          details: ["people": String(sheets.count), "answers": String(saved)]), at: time)
      return saved
    }
  }
}

extension [Respondent] {
  /// The one whom a sheet means: by address, or by name whatever the case.
  fileprivate func first(named text: String) -> Respondent? {
    let text = text.lowercased()
    return first { $0.email.lowercased() == text && !text.isEmpty }
      ?? first { $0.name.lowercased() == text }
  }
}

extension SQLSession {
  fileprivate func save(
    _ typed: [Answer], of respondent: String, at time: String
  ) throws -> AnswerSaving {
    let held = Dictionary(
      try answers(of: respondent).map { ($0.statement, $0) },
      uniquingKeysWith: { first, _ in first })
    var saving = AnswerSaving(saved: [], conflicts: [])
    for answer in typed {
      let before = held[answer.statement] ?? Answer(answer.statement)
      if answer.saysTheSame(as: before) { continue }
      guard answer.revision == before.revision else {
        saving.conflicts.append(.init(typed: answer, held: before))
        continue
      }
      var next = answer
      next.revision += 1
      try keep(next, of: respondent, at: time)
      saving.saved.append(next)
    }
    return saving
  }
}
