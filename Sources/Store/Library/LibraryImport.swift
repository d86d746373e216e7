import Accounts
import Database
import Library
import Sector

/// Takes in many resources in one transaction: all of them are kept, or none.
///
/// The same table twice changes nothing. A row whose address the library has already under another
/// id is rejected and says which.
public final class LibraryImport {
  private let session: SQLSession
  private let writer: SearchWriter
  private let actor: String
  private let time = Timestamp.now()
  private let byID: SQLStatement
  private let byAddress: SQLStatement
  /// The row of every id so far.
  private var rows: [String: Int] = [:]
  public private(set) var summary = ImportSummary()
  public private(set) var rejections: [Rejection] = []

  init(in session: SQLSession, by actor: AuditActor) throws {
    self.session = session
    self.actor = actor.text
    writer = try SearchWriter(in: session)
    byID = try session.prepare("SELECT number FROM resource WHERE id = ?")
    byAddress = try session.prepare(
      "SELECT number FROM resource WHERE address_key = ? AND type <> 'evaluation' "
        + "AND state IN ('proposed', 'accepted') LIMIT 1")
  }

  /// Takes in one resource, shown at once.
  @discardableResult
  public func put(_ resource: Resource, file: String, row: Int) throws -> PutOutcome {
    if let earlier = rows[resource.id] {
      reject(
        Rejection(
          file: file, row: row, column: ResourceColumn.id.rawValue, value: resource.id,
          reason: "row \(earlier) of this table has this id already; keep one of them"))
      return .rejected
    }
    rows[resource.id] = row
    byID.bind(resource.id, at: 1)
    if try byID.first({ _ in true }) == true, let held = try session.libraryItem(resource.id) {
      return try replace(held, with: resource)
    }
    if resource.type != .evaluation {
      byAddress.bind(resource.address.key, at: 1)
      if let number = try byAddress.first({ $0.integer(0) }) ?? nil {
        let held = try session.libraryItems(where: "number = ?", [.integer(number)]).first
        reject(
          Rejection(
            file: file, row: row, column: ResourceColumn.address.rawValue,
            value: resource.address.text,
            reason:
              "the library has this address already, as \(held?.id ?? "another entry"); leave "
              + "the row out, or give it that id to change the entry"))
        return .rejected
      }
    }
    let number = try session.add(resource, state: .accepted, by: actor, at: time)
    try writer.put(SearchDocument(number: number, resource), isNew: true)
    summary.count(.stored)
    return .stored
  }

  /// Counts a row that is no resource.
  public func reject(_ rejection: Rejection) {
    rejections.append(rejection)
    summary.count(.rejected)
  }

  private func replace(_ held: LibraryItem, with resource: Resource) throws -> PutOutcome {
    guard held.resource != resource else {
      summary.count(.unchanged)
      return .unchanged
    }
    try session.change(held, to: resource, state: held.state, by: actor, at: time)
    try writer.shelve(held.number, resource, held.state)
    summary.count(.revised)
    return .revised
  }

  func finish() throws {
    guard summary.stored > 0 else { return }
    if summary.stored >= 1_000 { try writer.tidy() }
    try session.libraryChanged()
  }
}
