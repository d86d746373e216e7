/// One value with its intervals against a reference and comparators, small enough for a row of a
/// table: the thin line holds 90% of the likely values, the thick one half of them, and the grey
/// dots are the comparators.
public struct IntervalStrip: Component {
  private let estimate: Estimate
  private let tone: BandTone
  private let comparators: [Double]
  private let reference: Double?
  private let scale: Scale
  private let style: FigureStyle
  private let name: String

  /// A strip for the value called `name`. Strips that are to be compared share one scale.
  public init(
    _ name: String, _ estimate: Estimate, tone: BandTone, comparators: [Double] = [],
    reference: Double? = 100, scale: Scale, style: FigureStyle = .whole
  ) {
    self.name = name
    self.estimate = estimate
    self.tone = tone
    self.comparators = comparators
    self.reference = reference
    self.scale = scale
    self.style = style
  }

  public func write(to h: inout HTMLWriter) {
    h.drawing(height: Self.height, title: title, description: description) { h in
      if let reference {
        h.drawLine(place(reference), 2, place(reference), Self.height - 2, "ref")
      }
      for value in comparators where value.isFinite {
        h.drawDot(place(value), Self.dots, radius: 2.75, "o")
      }
      drawEstimate(to: &h)
    }
  }

  private static let height = 36.0
  /// The interval stands above the comparators' dots, or in the middle if there are none.
  private var middle: Double { comparators.isEmpty ? 18 : 12 }
  private static let dots = 27.0

  private func place(_ value: Double) -> Double { 2 + 96 * scale.position(value) }

  private func drawEstimate(to h: inout HTMLWriter) {
    h.drawGroup(.class(tone.styleClass)) { h in
      let (low, high) = (estimate.ninety.lowerBound, estimate.ninety.upperBound)
      h.drawLine(place(low), middle, place(high), middle, "thin")
      if let half = estimate.half {
        h.drawLine(
          place(half.lowerBound), middle, place(half.upperBound), middle, "thick")
      }
      h.drawDot(place(estimate.value), middle, radius: 6, "dot")
    }
  }

  private var title: String {
    "\(name): \(style.text(estimate.value)), 90% interval \(style.text(estimate.ninety))"
  }

  private var description: String {
    let dots =
      switch comparators.count {
      case 0: ""
      case 1: " One similar council is shown as a dot."
      default: " \(comparators.count) similar councils are shown as dots."
      }
    return tone.words + "." + dots
  }
}
