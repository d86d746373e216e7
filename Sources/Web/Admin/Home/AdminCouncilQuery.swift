import Accounts

/// Reads the first page of one council's part of the hub.
struct AdminCouncilQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> AdminHomeModel {
    let place = try AdminPlace(request)
    let rooms = AdminRooms(request: request, place: place)
    return AdminHomeModel(
      place: place, rooms: [try rooms.people(), try rooms.invitations(), try rooms.audit()],
      councils: [])
  }
}
