import Foundation
import Sector

/// Figures as people say them.
enum NoticeWords {
  /// "**12% more for each pound** than in similar councils" for an index of 112.
  ///
  /// `hedge` stands before the figure: "about ".
  static func comparison(ofIndex index: Double, hedge: String = "") -> String {
    let multiple: String? =
      index > 200 ? "more than twice as much" : index < 50 ? "less than half as much" : nil
    if let multiple { return "**\(multiple) for each pound** as in similar councils" }
    let difference = difference(ofPercent: index - 100)
    return "**\(hedge)\(difference) for each pound** than in similar councils"
  }

  /// "12% more" or "8% less"; a difference below half a per cent is "slightly more" or "less".
  static func difference(ofPercent percent: Double) -> String {
    let size = Int(abs(percent).rounded())
    let word = percent >= 0 ? "more" : "less"
    return size == 0 ? "slightly \(word)" : "\(size)% \(word)"
  }

  /// "£3.4 million", "£120,000": two significant figures, because the ends of a range are rough.
  static func pounds(_ amount: Double) -> String {
    if amount >= 999_500 {
      let millions = amount / 1_000_000
      let text =
        millions < 9.95
        ? String(format: "%.1f", millions) : String(Int(rounded(millions)))
      return "£\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) million"
    }
    return "£" + grouped(Int(rounded(amount)))
  }

  /// The words for a small number: "five", "12".
  static func count(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// "61%" or "71.2", with at most one decimal.
  static func figure(_ value: Double, unit: String) -> String {
    let text = String(format: abs(value) >= 100 ? "%.0f" : "%.1f", value)
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return unit.hasPrefix("%") ? short + "%" : short
  }

  /// "2024-25" for the year that ends in 2025.
  static func year(_ endYear: Int) -> String { Period.financial(ending: endYear).label }

  /// "Leeds, Kirklees and Bradford".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The text with a capital at its start.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func rounded(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let step = pow(10, floor(log10(value)) - 1)
    return (value / step).rounded() * step
  }

  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
