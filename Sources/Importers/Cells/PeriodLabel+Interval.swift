import Sector

/// ISO 8601 dates and intervals, as the Office for National Statistics writes periods.
extension PeriodLabel {
  /// `2025-04-30` as the calendar year it falls in; `2022-04-01/P1Y` as the year from that day on.
  ///
  /// A year from 1 January is a calendar year; from any day of August or September it is academic;
  /// other years that run over a new year count as financial. Longer spans are pooled.
  static func interval(_ text: String) -> Period? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let start = day(parts[0]) else { return nil }
    switch parts.count {
    case 1: return .calendar(start.year)
    case 2:
      guard let months = months(parts[1]) else { return nil }
      return span(from: start, months: months)
    default: return nil
    }
  }

  private static func day(_ text: Substring) -> (year: Int, month: Int, day: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1900...2200).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    return (year, month, day)
  }

  /// `P3Y` as 36, `P6M` as 6.
  private static func months(_ text: Substring) -> Int? {
    guard text.first == "P", let unit = text.last, let number = Int(text.dropFirst().dropLast()),
      (1...600).contains(number)
    else { return nil }
    switch unit {
    case "Y": return number <= 50 ? number * 12 : nil
    case "M": return number
    default: return nil
    }
  }

  private static func span(from start: (year: Int, month: Int, day: Int), months: Int) -> Period {
    let runsFromFirst = start.day == 1
    let lastMonth = start.month - 1 + months - (runsFromFirst ? 1 : 0)
    let endYear = start.year + lastMonth / 12
    guard endYear > start.year else { return .calendar(start.year) }
    guard months <= 12 else {
      return Period(startYear: start.year, endYear: endYear, kind: .pooled)
    }
    let isAcademic = start.month == 8 || start.month == 9
    return Period(
      startYear: start.year, endYear: endYear, kind: isAcademic ? .academic : .financial)
  }
}
