/// The SQL of the reads behind pages of figures; a test holds each against its query plan.
enum FigureQuery {
  static let ofMeasure = select + "WHERE measure_key = ? ORDER BY authority_key, period_key"
  static let ofAuthority = select + "WHERE authority_key = ? ORDER BY measure_key, period_key"

  /// A page in the order of the release's rows; the last two arguments are limit and offset.
  static func page(condition: String) -> String {
    select + "WHERE \(condition) ORDER BY row_number LIMIT ? OFFSET ?"
  }

  static func count(condition: String) -> String {
    "SELECT count(*) FROM observation WHERE \(condition)"
  }

  private static let select = """
    SELECT authority_key, measure_key, period_key, release_key, row_number, digits, scale, status
    FROM observation\u{20}
    """

  /// Earlier figures with those that took their place, which may have been replaced since; twice
  /// the replacing release, then the limit.
  static let revisions =
    replacing(in: "observation") + "\nUNION ALL\n" + replacing(in: "observation_history")
    + "\nORDER BY 13 LIMIT ?"

  private static func replacing(in table: String) -> String {
    """
    SELECT old.authority_key, old.measure_key, old.period_key, old.release_key,
      old.row_number, old.digits, old.scale, old.status,
      new.authority_key, new.measure_key, new.period_key, new.release_key, new.row_number,
      new.digits, new.scale, new.status
    FROM observation_history AS old
    JOIN \(table) AS new ON new.measure_key = old.measure_key
      AND new.authority_key = old.authority_key AND new.period_key = old.period_key
      AND new.release_key = old.replaced_by
    WHERE old.replaced_by = ?
    """
  }
}
