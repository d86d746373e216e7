import Accounts
import Sector
import Store
import Testing

@testable import Web

@Suite("What an entry of the audit trail was done to") struct AuditSubjectTests {
  private static let id = "01a22b13-0f3c-7c11-8f60-2f1a9c1e77aa"

  private func subject(
    _ kind: String, _ id: String = Self.id, from origin: String = "test",
    details: [String: String] = [:], at place: AdminPlace = .hub
  ) -> AuditSubject {
    AuditSubject(
      event: AuditEvent(
        by: .hub, "thing.do", .init(kind, id), scope: .sector, from: origin, details: details),
      place: place)
  }

  @Test("leads to where it stands, posts to their discussion")
  func addresses() {
    #expect(subject("thread").address == "/discuss/\(Self.id)")
    #expect(subject("post", details: ["thread": "t1"]).address == "/discuss/t1")
    #expect(subject("post", from: "form /discuss/t2/posts/p/hide").address == "/discuss/t2")
    #expect(subject("post", from: "command").address == nil)
    #expect(subject("post", from: "form /library/t2/x").address == nil)
    #expect(subject("resource", "R001").address == "/library/R001")
    #expect(subject("job").address == "/admin/jobs/\(Self.id)")
    #expect(subject("import").address == "/admin/imports/\(Self.id)")
    #expect(subject("account", "unknown").address == nil)
    #expect(subject("setting", "digest.hour").address == nil)
  }

  @Test("a council's page leads to no job of the hub")
  func council() throws {
    let place = AdminPlace(scope: .authority(AuthorityCode("E06000023")), name: "Bristol")
    #expect(subject("job", at: place).address == nil)
    #expect(subject("thread", at: place).address == "/discuss/\(Self.id)")
  }

  @Test("long ids are told in few letters, everything else as it is")
  func short() {
    #expect("job \(Self.id)".withShortIDs == "job 01a22b13…77aa")
    #expect(
      "form /discuss/\(Self.id)/reply; post: \(Self.id)".withShortIDs
        == "form /discuss/01a22b13…77aa/reply; post: 01a22b13…77aa")
    #expect("R001, 2026-11-30 and 01a22b13".withShortIDs == "R001, 2026-11-30 and 01a22b13")
  }

  @Test("times are told as people say them")
  func time() {
    #expect(MomentWords.minute("2026-11-30T06:22:19Z") == "30 November 2026, 06:22")
    #expect(MomentWords.minute("") == "")
  }
}
