import Accounts

/// People with an account, as those who run the hub or a council's part of it see them.
struct PeopleModel: Sendable {
  /// One person.
  struct Row: Sendable {
    var id: String
    var name: String
    var email: String
    /// Roles in words, within what the reader may see.
    var roles: [String]
    var hasSecondFactor: Bool
    var isActive: Bool
    /// UTC, ISO 8601; nil where the person was never here.
    var lastSeen: String?
  }

  var place: AdminPlace
  var query: String
  var role: Role?
  var rows: [Row]
  /// People that fit in all.
  var total: Int
  var page: Int
  var mayInvite: Bool

  static let pageSize = 50

  var isNarrowed: Bool { !query.isEmpty || role != nil }
}
