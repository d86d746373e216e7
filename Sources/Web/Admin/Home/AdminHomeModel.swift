import HTML

/// The first page of the engine room: what there is, and what needs somebody.
struct AdminHomeModel: Sendable {
  /// One room with what stands there.
  struct Room: Sendable {
    var title: String
    var address: String
    /// How things are, in a sentence.
    var state: String
    /// Whether somebody should look.
    var needsAttention = false
  }

  var place: AdminPlace
  var rooms: [Room]
  /// Whether more rooms are open to the reader after a second factor.
  var needsSecondFactor = false
  /// Councils of which the reader runs a part, where this is the hub's page.
  var councils: [AdminPlace]

  /// Where to go instead, when the page would show nothing but the way there.
  var instead: String? {
    guard rooms.isEmpty else { return nil }
    if needsSecondFactor && councils.isEmpty { return "/account/second-factor?next=/admin" }
    return !needsSecondFactor && councils.count == 1 ? councils[0].path : nil
  }
}
