import Sector

/// Reads cells of a sheet of answers, and collects what is wrong with them.
struct AnswerCell {
  let row: SheetRows.Row
  let places: [String: Int]
  var problems: [TableProblem] = []

  init(_ row: SheetRows.Row, _ places: [String: Int]) {
    self.row = row
    self.places = places
  }

  func text(_ column: String) -> String {
    guard let place = places[column], place < row.cells.count else { return "" }
    return row.cells[place].trimmingBlankEnds
  }

  mutating func read<Value>(
    _ column: String, wanted: String, _ make: (String) -> Value?
  ) -> Value? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let value = make(text) { return value }
    problems.append(
      TableProblem(row: row.number, column: column, "“\(text.prefix(60))” should be \(wanted)."))
    return nil
  }

  mutating func score(_ column: String) -> Score? {
    read(column, wanted: "1, 2, 3, 4 or dont-know") { Score(Self.whole($0)) }
  }

  mutating func level(_ column: String) -> Level? {
    read(column, wanted: "1, 2, 3 or 4") { Int(Self.whole($0)).flatMap(Level.init(rawValue:)) }
  }

  mutating func day(_ column: String) -> Day? {
    read(column, wanted: "a date such as 2028-03-31") { Day($0) ?? Self.serialDay($0) }
  }

  mutating func importance(_ column: String) -> Importance? {
    read(column, wanted: "low, medium or high") { Importance($0) }
  }

  mutating func confidence(_ column: String) -> Confidence? {
    read(column, wanted: "low, medium or high") { Confidence(rawValue: $0.lowercased()) }
  }

  /// Spreadsheet programs write whole numbers as `3.0` at times.
  private static func whole(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A day as spreadsheet programs keep it: counted from 30 December 1899.
  private static func serialDay(_ text: String) -> Day? {
    guard let count = Int(whole(text)), (36526...73050).contains(count) else { return nil }
    // 36526 is 1 January 2000.
    var left = count - 36526
    var day = Day(year: 2000, month: 1, day: 1)
    while let first = day {
      let next = first.adding(months: 1)
      let length = next.dayNumberInMonthBefore
      if left < length { return Day(year: first.year, month: first.month, day: left + 1) }
      left -= length
      day = next
    }
    return nil
  }
}

extension Day {
  /// Length of the month before the one that this day stands in.
  fileprivate var dayNumberInMonthBefore: Int {
    let before = adding(months: -1)
    for length in [31, 30, 29, 28]
    where Day(year: before.year, month: before.month, day: length) != nil {
      return length
    }
    return 28
  }
}
