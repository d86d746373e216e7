import Database
import Store
import Testing

/// Numbers from addresses must not end the server: Swift stops at an overflow.
@Suite struct PageOffsetTests {
  @Test("A page however far off is empty", arguments: [Int.min, -1, 0, 1, 2, 1 << 40, .max])
  func farPages(page: Int) throws {
    let store = try Store(database: SQLDatabase())
    try store.post(OutgoingMail(kind: "test", to: "a@example.org", subject: "s", text: "t"))
    #expect(try store.mail(page: page).messages.count == (page < 2 ? 1 : 0))
    #expect(try store.auditEntries(page: page).total == 0)
  }
}
