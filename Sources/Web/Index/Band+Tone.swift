import HTML
import Productivity

extension Band {
  /// How the band is drawn and worded on a page.
  var tone: BandTone {
    switch self {
    case .clearlyAbove: .clearlyAbove
    case .probablyAbove: .likelyAbove
    case .cannotBeToldApart: .same
    case .probablyBelow: .likelyBelow
    case .clearlyBelow: .clearlyBelow
    }
  }
}
