/// A day of the calendar, for target dates, due dates and openings, without a time or a time zone.
public struct Day: Sendable, Hashable, Codable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The day, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2027-05-31`, also as the beginning of a kept time, and `31/05/2027`.
  public init?(_ text: String) {
    let date = text.split(separator: "T", omittingEmptySubsequences: false).first ?? ""
    let dashed = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let slashed = date.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    if dashed.count == 3, let year = dashed[0], let month = dashed[1], let day = dashed[2] {
      self.init(year: year, month: month, day: day)
    } else if slashed.count == 3, let day = slashed[0], let month = slashed[1],
      let year = slashed[2]
    {
      self.init(year: year, month: month, day: day)
    } else {
      return nil
    }
  }

  /// The same day a number of months later, or the last of that month where it is shorter.
  public func adding(months: Int) -> Day {
    let count = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let last = Self.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension Day: CustomStringConvertible {
  /// `2027-05-31`, as kept and exported.
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits
      + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
  }
}

extension Day: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
