/// The devices on which a person is signed in.
struct SessionListModel: Sendable {
  struct Row: Sendable, Hashable {
    var id: String
    /// "Firefox on Windows"
    var device: String
    /// The network address from which it signed in.
    var address: String
    var created: String
    var lastSeen: String
    var isThis: Bool
  }

  var rows: [Row]
}
