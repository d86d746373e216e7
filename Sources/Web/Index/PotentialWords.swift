import HTML
import Productivity

/// What might be gained, as a range and a question: never a target, never added up.
struct PotentialWords {
  let potential: Potential

  /// What doing as well as the best quarter of comparators could mean in money.
  var pounds: String? {
    guard let range = potential.pounds else { return nil }
    return range.high < 1 ? "none that we can see" : Self.text(range, Format.pounds)
  }

  /// The same in points of outcome.
  var points: String {
    potential.points.high < 0.05
      ? "none that we can see" : Self.text(potential.points) { Format.decimal($0, places: 1) }
  }

  private static func text(_ range: PotentialRange, _ figure: (Double) -> String) -> String {
    let low = range.low <= 0 ? "nothing" : figure(range.low)
    return "\(low) to \(figure(range.high)), with \(figure(range.middle)) in the middle"
  }
}
