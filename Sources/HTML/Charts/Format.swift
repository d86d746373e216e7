/// Writes figures the way people say them. What is not a number reads "no figure": missing is never
/// zero.
public enum Format {
  /// What stands where there is no figure.
  public static let noFigure = "no figure"

  /// A whole number with commas: `1,386`.
  public static func whole(_ value: Double) -> String {
    decimal(value, places: 0)
  }

  /// A whole number with commas: `1,386`.
  public static func whole(_ value: Int) -> String {
    (value < 0 ? minus : "") + grouped(String(value.magnitude))
  }

  /// A number with commas and exactly so many decimals: `1,386.5`.
  public static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return noFigure }
    let scale = (0..<min(max(places, 0), 9)).reduce(1) { scale, _ in scale * 10 }
    let scaled = (abs(value) * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e18 else { return (value < 0 ? minus : "") + "\(abs(value))" }
    let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: scale)
    let sign = value < 0 && scaled > 0 ? minus : ""
    let decimals = scale > 1 ? "." + String(fraction + scale).dropFirst() : ""
    return sign + grouped(String(whole)) + decimals
  }

  /// A percentage given in percent: 12 reads `12%`.
  public static func percent(_ value: Double, places: Int = 0) -> String {
    guard value.isFinite else { return noFigure }
    return decimal(value, places: places) + "%"
  }

  /// A share given as a fraction: 0.12 reads `12%`.
  public static func share(_ fraction: Double, places: Int = 0) -> String {
    percent(fraction * 100, places: places)
  }

  /// Money in pounds: `£1.2 million`, `£1,386`, and pence below £100: `£45.20`.
  public static func pounds(_ value: Double) -> String {
    guard value.isFinite else { return noFigure }
    let size = abs(value)
    let sign = value < 0 ? minus : ""
    if size >= 999_950_000 { return "\(sign)£\(short(size / 1e9)) billion" }
    if size >= 999_950 { return "\(sign)£\(short(size / 1e6)) million" }
    if size >= 99.995 || size == size.rounded() { return prefixed("£", value, places: 0) }
    return prefixed("£", value, places: 2)
  }

  /// A change with its sign: `+3`, `−2`, `0`.
  public static func signed(_ value: Double, places: Int = 0) -> String {
    let text = decimal(value, places: places)
    let isPositive = value.isFinite && value > 0 && text.contains { $0 >= "1" && $0 <= "9" }
    return isPositive ? "+" + text : text
  }

  /// A place in an order: `1st`, `22nd`, `113th`.
  public static func ordinal(_ place: Int) -> String {
    let suffix =
      switch (abs(place) % 100, abs(place) % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return whole(place) + suffix
  }

  /// The places that are likely: `1st to 6th of 16`, or `2nd of 16` where only one is.
  public static func places(_ places: ClosedRange<Int>, of count: Int) -> String {
    let first = ordinal(places.lowerBound)
    if places.count == 1 { return "\(first) of \(whole(count))" }
    return "\(first) to \(ordinal(places.upperBound)) of \(whole(count))"
  }

  /// A financial year by the calendar year in which it starts: 2024 reads `2024-25`.
  public static func financialYear(starting year: Int) -> String {
    let end = (year + 1) % 100
    return "\(year)-\(end < 10 ? "0" : "")\(end)"
  }

  /// A date as people write it: `3 March 2026`.
  public static func date(year: Int, month: Int, day: Int) -> String {
    guard months.indices.contains(month - 1) else { return noFigure }
    return "\(day) \(months[month - 1]) \(year)"
  }

  private static let minus = "\u{2212}"

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func prefixed(_ unit: String, _ value: Double, places: Int) -> String {
    let text = decimal(abs(value), places: places)
    let isZero = !text.contains { $0 >= "1" && $0 <= "9" }
    return (value < 0 && !isZero ? minus : "") + unit + text
  }

  /// One decimal below ten and none needless: `1.2`, `12`, `2`.
  private static func short(_ value: Double) -> String {
    let text = decimal(value, places: value < 99.95 ? 1 : 0)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.utf8.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
