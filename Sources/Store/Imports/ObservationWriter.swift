import Database
import Sector

/// Keeps figures one after the other, with compiled statements.
///
/// A new figure is inserted; only where one is held already is it read and compared.
struct ObservationWriter {
  /// A figure with every name turned into its whole number.
  struct Row {
    var authority: Int
    var measure: Int
    var period: Int
    var release: Int
    var rowNumber: Int
    var value: ExactDecimal?
    var status: Int
  }

  /// What is held for the same council, measure and period.
  struct Held {
    var release: Int
    var rowNumber: Int
    var value: ExactDecimal?
    var status: Int
  }

  private let insert: SQLStatement
  private let select: SQLStatement
  private let earlier: SQLStatement
  private let keep: SQLStatement
  private let update: SQLStatement

  static let selectHeld = """
    SELECT release_key, row_number, digits, scale, status FROM observation
    WHERE authority_key = ? AND measure_key = ? AND period_key = ?
    """
  static let selectEarlier = """
    SELECT 1 FROM observation_history
    WHERE authority_key = ? AND measure_key = ? AND period_key = ? AND release_key = ?
    """

  init(session: SQLSession) throws {
    insert = try session.prepare(
      """
      INSERT INTO observation (authority_key, measure_key, period_key, release_key, row_number,
        digits, scale, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1
      """)
    select = try session.prepare(Self.selectHeld)
    earlier = try session.prepare(Self.selectEarlier)
    keep = try session.prepare(
      """
      INSERT INTO observation_history (authority_key, measure_key, period_key, release_key,
        row_number, digits, scale, status, replaced_by)
      SELECT authority_key, measure_key, period_key, release_key, row_number, digits, scale,
        status, ?
      FROM observation WHERE authority_key = ? AND measure_key = ? AND period_key = ?
      """)
    update = try session.prepare(
      """
      UPDATE observation SET release_key = ?, row_number = ?, digits = ?, scale = ?, status = ?
      WHERE authority_key = ? AND measure_key = ? AND period_key = ?
      """)
  }

  /// True when the figure was new and is now held.
  func insertIfNew(_ row: Row) throws -> Bool {
    bindFigure(row, to: insert, keysAt: 1, figureAt: 4)
    return try insert.first { _ in true } ?? false
  }

  func held(for row: Row) throws -> Held? {
    bindKeys(row, to: select, at: 1)
    return try select.first { found in
      Held(
        release: Int(found.integer(0) ?? 0), rowNumber: Int(found.integer(1) ?? 0),
        value: found.integer(2).map {
          ExactDecimal(digits: $0, scale: Int(found.integer(3) ?? 0))
        },
        status: Int(found.integer(4) ?? 0))
    }
  }

  /// True when the row's release gave a figure here before, which a newer release replaced.
  func wasReplaced(_ row: Row) throws -> Bool {
    bindKeys(row, to: earlier, at: 1)
    earlier.bind(row.release, at: 4)
    return try earlier.first { _ in true } ?? false
  }

  /// Puts `row` in the place of what is held, which moves to the history.
  func replace(with row: Row) throws {
    keep.bind(row.release, at: 1)
    bindKeys(row, to: keep, at: 2)
    try keep.run()
    bindFigure(row, to: update, keysAt: 6, figureAt: 1)
    try update.run()
  }

  private func bindKeys(_ row: Row, to statement: SQLStatement, at position: Int32) {
    statement.bind(row.authority, at: position)
    statement.bind(row.measure, at: position + 1)
    statement.bind(row.period, at: position + 2)
  }

  private func bindFigure(
    _ row: Row, to statement: SQLStatement, keysAt keys: Int32, figureAt figure: Int32
  ) {
    bindKeys(row, to: statement, at: keys)
    statement.bind(row.release, at: figure)
    statement.bind(row.rowNumber, at: figure + 1)
    statement.bind(row.value?.digits, at: figure + 2)
    statement.bind(row.value.map { Int64($0.scale) }, at: figure + 3)
    statement.bind(row.status, at: figure + 4)
  }
}
