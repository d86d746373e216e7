import Accounts
import Store

/// One person's page in the engine room.
struct PersonModel: Sendable {
  /// A role the person holds.
  struct Held: Sendable {
    var membership: Membership
    var place: String
    /// Whether the reader may take it.
    var isTakeable: Bool
  }

  var place: AdminPlace
  var person: Account
  var held: [Held]
  /// Roles the reader may give here.
  var grantable: [Role]
  /// Whether the reader may give roles of the sector as a whole.
  var grantsSector: Bool
  var lastSeen: String?
  /// Open sessions; nil where the reader may not manage people.
  var sessions: Int?
  /// Whether the account can be suspended, resumed and closed from here.
  var isManageable: Bool
  /// Why it cannot, where the reader may manage people.
  var whyNot: String?
  /// Whether the second factor can be taken away from here. One's own is removed on the page of one's
  /// own account, which asks for the password.
  var isFactorRemovable: Bool
  /// What was wrong with the form.
  var errors = FormErrors()
  var typedRole = ""
  var typedCouncil = ""

  var path: String { "\(place.path)/people/\(person.id)" }
}
