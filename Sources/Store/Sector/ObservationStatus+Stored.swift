import Sector

extension ObservationStatus {
  /// The order fixes the number that stands for a status in the database: only append.
  private static let stored: [ObservationStatus] = [
    .asPublished, .revised, .provisional, .derived, .derivedThreeQuarters, .derivedEarlierQuarter,
    .unreliable, .suppressed, .notApplicable, .missing, .notAvailable, .notSubmitted,
    .zeroOrNegative,
  ]

  var storedCode: Int {
    Self.stored.firstIndex(of: self) ?? 0
  }

  init(storedCode: Int) {
    self = Self.stored.indices.contains(storedCode) ? Self.stored[storedCode] : .missing
  }
}
