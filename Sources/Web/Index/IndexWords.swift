import Foundation
import HTML
import Productivity

/// One council's result in a lens in plain sentences, each with its uncertainty.
///
/// The sentences leave out the council's name, so that a page can put it, or nothing, in front.
struct IndexWords {
  let unit: UnitResult
  /// The share of value that one point of outcome is worth.
  let valueOfPoint: Double

  /// "gets about 12% more for each pound than councils in like circumstances".
  var headline: String {
    switch unit.band {
    case .cannotBeToldApart:
      "cannot be told apart from councils in like circumstances"
    case .clearlyAbove, .probablyAbove, .probablyBelow, .clearlyBelow:
      "\(isSure ? "gets" : "probably gets") \(amount) for each pound than councils in like "
        + "circumstances"
    }
  }

  /// How sure: "We are 97% sure that it is more, not chance."
  var sureness: String {
    let p = unit.probabilityAbove
    switch unit.band {
    case .clearlyAbove, .probablyAbove:
      return "We are \(Self.percent(p)) sure that it is more, not chance."
    case .clearlyBelow, .probablyBelow:
      return "We are \(Self.percent(1 - p)) sure that it is less, not chance."
    case .cannotBeToldApart:
      return "The figures fit more as well as less: treat any ranking with caution."
    }
  }

  /// "index 112, likely 103 to 121".
  var interval: String { "index \(unit.indexWords), likely \(unit.intervalWords)" }

  /// The outcome half: "Outcomes are about 3 points better than its circumstances lead us to expect."
  var outcomeHalf: String {
    let points = unit.outcomeEffect / valueOfPoint
    guard abs(points) >= 0.5 else {
      return "Outcomes are about what its circumstances lead us to expect."
    }
    return "Outcomes are about \(Self.points(abs(points))) \(points > 0 ? "better" : "lower") than "
      + "its circumstances lead us to expect."
  }

  /// The spend half: "Spending is about 6% higher than its circumstances lead us to expect."
  var spendHalf: String {
    let percent = 100 * (exp(unit.spendEffect) - 1)
    guard abs(percent) >= 0.5 else {
      return "Spending is about what its circumstances lead us to expect."
    }
    return "Spending is about \(Format.percent(abs(percent))) \(percent > 0 ? "higher" : "lower") "
      + "than its circumstances lead us to expect."
  }

  /// What moved over three years, with its interval; nil where the figures do not reach back.
  var change: String? {
    guard let change = unit.change else { return nil }
    let range = change.interval90.asPercent
    let middle = 100 * (exp(change.mean) - 1)
    let finding =
      switch change.probabilityImproved {
      case 0.95...: "It clearly improved"
      case 0.8..<0.95: "It probably improved"
      case ...0.05: "It clearly fell"
      case 0.05...0.2: "It probably fell"
      default: "We cannot say that it moved"
      }
    return "\(finding) over three years: \(Format.signed(middle))%, likely "
      + "\(Format.signed(range.low))% to \(Format.signed(range.high))%."
  }

  /// "We are sure": above 99 % no further figure is given.
  static func percent(_ share: Double) -> String {
    share > 0.99 ? "more than 99%" : share < 0.01 ? "less than 1%" : Format.share(share)
  }

  /// "1 point", "3 points".
  static func points(_ value: Double) -> String {
    let text = Format.decimal(value, places: value < 1 ? 1 : 0)
    return text == "1" ? "1 point" : "\(text) points"
  }

  private var isSure: Bool { unit.band.isClear }

  private var amount: String {
    if unit.index >= 200 { return "more than twice as much" }
    if unit.index <= 50 { return "less than half as much" }
    let difference = unit.index - 100
    return "about \(Format.percent(max(1, abs(difference)))) \(difference > 0 ? "more" : "less")"
  }
}
