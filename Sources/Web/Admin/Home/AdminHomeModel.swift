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
  /// Whether the rooms are open to the reader only after a second factor.
  var needsSecondFactor = false
  /// Councils of which the reader runs a part, where this is the hub's page.
  var councils: [AdminPlace]

  /// Where to go instead, where this page would only show the way there.
  var instead: String? {
    if needsSecondFactor { return "/account/second-factor?next=/admin" }
    return rooms.isEmpty && councils.count == 1 ? councils[0].path : nil
  }
}
