import HTML
import Sector

extension FigureStyle {
  /// How figures of a measure with this unit and size are written: money as pounds, shares in per
  /// cent, anything else with as many decimals as three significant figures need.
  init(unit: String, typical: Double) {
    let places =
      switch abs(typical) {
      case 100...: 0
      case 10...: 1
      default: 2
      }
    if unit.hasPrefix("GBP") {
      self = .pounds
    } else if unit.hasPrefix("%") {
      self = .percent(abs(typical) < 1 ? 2 : min(places, 1))
    } else {
      self = places == 0 ? .whole : .decimal(places)
    }
  }
}

extension ExactDecimal {
  /// As published, to two decimals at most, without the unit, which stands in a column's head.
  var plainText: String {
    scale == 0 ? Format.whole(double) : Format.decimal(double, places: min(scale, 2))
  }
}

extension String {
  /// The same words with a capital letter first.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
