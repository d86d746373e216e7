import Database
import Library

extension LibraryShelf {
  /// Reads the shelf from the resources that are shown.
  init(in session: SQLSession) throws {
    self.init()
    try session.forEach(
      """
      SELECT number, service, themes, type, evidence_level, verdict, levels, year FROM resource
      WHERE state = 'accepted' ORDER BY number
      """
    ) { row in
      add(
        number: row.int(0), service: row.text(1),
        themes: row.text(2).split(separator: ";").map(String.init),
        type: ResourceType(rawValue: row.text(3)) ?? .report,
        evidence: EvidenceLevel(rawValue: row.text(4)) ?? .noneStated,
        verdict: EvaluationVerdict(rawValue: row.text(5)),
        levels: row.text(6).split(separator: ";").compactMap { Int($0) },
        year: Int(row.text(7)))
    }
  }
}
