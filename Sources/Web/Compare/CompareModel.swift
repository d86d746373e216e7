import Productivity
import Sector

/// Up to six councils side by side, lens by lens.
struct CompareModel: Sendable {
  /// Councils that can be compared at once.
  static let most = 6

  /// One council in one lens.
  struct Entry: Sendable {
    var council: Authority
    var standing: LensStanding
  }

  /// Two councils and the probability that the first gets more.
  struct Pair: Sendable {
    var first: String
    var second: String
    var probabilityFirstHigher: Double

    /// "Leeds gets more than Hull: 97% sure" or that they cannot be told apart.
    var words: String {
      let p = probabilityFirstHigher
      let (high, low) = p >= 0.5 ? (first, second) : (second, first)
      let sure = IndexWords.percent(max(p, 1 - p))
      return max(p, 1 - p) >= 0.95
        ? "\(high) gets more for each pound than \(low): \(sure) sure."
        : "\(first) and \(second) cannot be told apart: the chance that \(high) gets more is \(sure)."
    }
  }

  /// One measure for all councils.
  struct MeasureRow: Sendable {
    /// A council's newest figure, with its source.
    struct Figure: Sendable {
      var text: String
      var period: String
      var source: String?
    }

    var label: String
    var polarity: String
    var address: String
    /// One for each council; nil where there is none.
    var figures: [Figure?]
  }

  /// One lens for all councils.
  struct Section: Sendable {
    var lens: String
    var title: String
    var state: LensStatus.State
    var entries: [Entry]
    var pairs: [Pair]
    var measures: [MeasureRow]
  }

  /// What can be chosen.
  struct LensChoice: Sendable {
    var id: String
    var title: String
  }

  var councils: [Authority]
  var lens: String?
  var lensChoices: [LensChoice]
  var sections: [Section]
  /// What was asked for and could not be done, each in one sentence.
  var problems: [String]
  var export: ExportTable

  /// The address with these councils and the chosen lens.
  func address(of councils: [Authority], ending: String = "") -> String {
    let parts =
      councils.map { "councils=\($0.code)" } + (lens.map { ["lens=\($0)"] } ?? [])
    return "/compare\(ending)" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }
}
