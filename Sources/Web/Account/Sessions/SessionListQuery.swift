import Store

/// Reads the devices on which a person is signed in, this one first.
struct SessionListQuery {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> SessionListModel {
    let signedIn = try request.requireSignedIn()
    let rows = try request.store.sessions(of: signedIn.account.id).map { session in
      SessionListModel.Row(
        id: session.id, device: DeviceWords.text(of: session.visitor.browser),
        address: session.visitor.address, created: session.created, lastSeen: session.lastSeen,
        isThis: session.id == signedIn.sessionID)
    }
    return SessionListModel(rows: rows.filter(\.isThis) + rows.filter { !$0.isThis })
  }
}
