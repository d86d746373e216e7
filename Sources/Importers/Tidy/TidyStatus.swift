import Sector

/// A mark in the status column of the tidy observations.
struct TidyStatus {
  private let mark: ObservationStatus

  /// Takes the marks of the tables' own description, and the names of our own statuses; nil for
  /// any other.
  init?(_ text: String) {
    if let status = Self.marks[text] ?? ObservationStatus(rawValue: text) {
      mark = status
    } else {
      return nil
    }
  }

  /// The status of a figure with this mark; a cell without a figure is never "as published".
  func status(hasValue: Bool) -> ObservationStatus {
    mark == .asPublished && !hasValue ? .missing : mark
  }

  private static let marks: [String: ObservationStatus] = [
    "": .asPublished, "c": .suppressed, "x": .notAvailable, "u": .unreliable, "z": .notApplicable,
  ]
}
