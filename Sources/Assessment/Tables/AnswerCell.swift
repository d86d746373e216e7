import Sector

/// Reads cells of a sheet of answers, and collects what is wrong with them.
///
/// The words of the pages are read as well as the short ones: "Demand-led" for 3, "Very sure" for
/// high.
struct AnswerCell {
  let row: SheetRows.Row
  let places: [String: Int]
  let framework: Framework
  var problems: [TableProblem] = []

  init(_ row: SheetRows.Row, _ places: [String: Int], in framework: Framework) {
    self.row = row
    self.places = places
    self.framework = framework
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
    read(column, wanted: "1, 2, 3, 4 or dont-know") { [framework] text in
      Score(Self.whole(text)) ?? Self.level(text, in: framework).map { .level($0) }
        ?? (Self.isUnknown(text) ? .dontKnow : nil)
    }
  }

  mutating func level(_ column: String) -> Level? {
    read(column, wanted: "1, 2, 3 or 4") { [framework] in Self.level($0, in: framework) }
  }

  mutating func day(_ column: String) -> Day? {
    read(column, wanted: "a date such as 2028-03-31") { Day($0) ?? Self.serialDay($0) }
  }

  mutating func importance(_ column: String) -> Importance? {
    read(column, wanted: "low, medium or high") { text in
      Importance(text) ?? Self.choice(text) { $0.label }
    }
  }

  mutating func confidence(_ column: String) -> Confidence? {
    read(column, wanted: "low, medium or high") { text in
      Confidence(rawValue: text.lowercased()) ?? Self.choice(text) { $0.label }
    }
  }

  mutating func role(_ column: String) -> RoleGroup? {
    let all = RoleGroup.allCases.map(\.rawValue).joined(separator: ", ")
    return read(column, wanted: "one of \(all)") { text in
      RoleGroup(rawValue: text.lowercased()) ?? Self.choice(text) { $0.label }
        ?? Self.choice(text) { $0.plural }
    }
  }

  /// The stage's id; a word that is no stage is kept, for the answer's own check to name.
  func stage(_ column: String) -> String? {
    let text = text(column)
    let known = framework.stages.first {
      $0.id == text || $0.label.lowercased() == text.lowercased()
    }
    return text.isEmpty ? nil : known?.id ?? text
  }

  /// A level by its number, its name, or both.
  private static func level(_ text: String, in framework: Framework) -> Level? {
    Int(whole(text)).flatMap(Level.init(rawValue:))
      ?? Level.allCases.first { level in
        let name = framework.name(of: level).name.lowercased()
        return [name, "\(level.rawValue) \(name)"].contains(text.lowercased())
      }
  }

  private static func choice<Value: CaseIterable>(
    _ text: String, _ label: (Value) -> String
  ) -> Value? {
    Value.allCases.first { label($0).lowercased() == text.lowercased() }
  }

  private static func isUnknown(_ text: String) -> Bool {
    ["i do not know", "do not know", "don't know", "don\u{2019}t know", "dont know"]
      .contains(text.lowercased())
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
