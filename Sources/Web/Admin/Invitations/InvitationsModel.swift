import Accounts
import Store

/// Invitations that wait for an answer, and the form that sends one.
struct InvitationsModel: Sendable {
  /// One invitation.
  struct Row: Sendable {
    var id: String
    var name: String
    var email: String
    var roles: [String]
    var invitedBy: String
    var sent: String
    var expires: String
    var isOpen: Bool
    /// Whether the reader may send it again or take it back.
    var isOwn: Bool
  }

  /// What was typed into the form.
  struct Typed: Sendable, Hashable {
    var email = ""
    var name = ""
    var roles: Set<String> = []
    var scope = "council"
    var council = ""
  }

  var place: AdminPlace
  var rows: [Row]
  /// Roles that the reader may give here.
  var grantable: [Role]
  var typed = Typed()
  var errors = FormErrors()

  var path: String { place.path + "/invitations" }
}
