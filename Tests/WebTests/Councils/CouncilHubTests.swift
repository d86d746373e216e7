import Accounts
import Assessment
import Dialogue
import Library
import Sector
import Store
import Testing

import enum TestSupport.SampleFramework

@testable import Web

/// The council page as the place where figures, library, assessment and discussions meet.
@Suite("What the hub has for a council")
struct CouncilHubTests {
  private let store: Store
  private let resident: SiteBrowser
  /// A council for which a similar one clearly gets more.
  private let council: AuthorityCode
  private let better: AuthorityCode
  private var address: String { "/councils/\(council)" }

  init() throws {
    store = try SampleStore.make()
    resident = try SiteBrowser(store)
    let lens = try #require(try store.publishedIndex()?.lens("pay_s"))
    let pairs = SampleStore.names.indices.map(SampleStore.code).compactMap { code in
      lens.betterComparators(of: code).first.map { (code, $0) }
    }
    (council, better) = try #require(pairs.first)
    try store.loadFramework(
      FrameworkFile.text(of: SampleFramework.one), file: "sample.yaml", by: .console, from: "test")
  }

  private func add(
    _ id: String, _ service: String = "children", _ evidence: EvidenceLevel = .noneStated,
    _ verdict: EvaluationVerdict? = nil, from council: AuthorityCode? = nil
  ) throws {
    var resource = Resource(
      id: id, title: "Resource \(id)", publisher: "Example",
      address: try ResourceAddress("https://example.org/\(id)"), type: .report, service: service,
      summary: "About it.")
    resource.authorities = council.map { [$0] } ?? []
    resource.evidence = evidence
    resource.verdict = verdict
    try store.proposeResource(resource, isAccepted: true, by: .console, from: "test")
  }

  @discardableResult
  private func signedOff(_ council: AuthorityCode, _ sharing: Sharing = .none) throws -> Round {
    let round = try store.addRound(
      to: council, title: "Spring round", framework: "sample", showsNames: false, by: .console,
      from: "test")
    try store.invite(
      [RoundInvitation(name: "Ann", email: "ann@a.gov.uk", role: .manager)], to: round.id,
      by: .console, from: "test")
    try take([.open, .close], in: round)
    for (number, statement) in ["A1", "A2", "B1", "B2"].enumerated() {
      _ = try store.save(
        AgreedAnswer(
          statement, now: .level(.two), ambition: number < 1 ? .four : .three, agreedBy: "Board"),
        in: round.id, by: .console, from: "test")
    }
    try take([.agree, .signOff], in: round)
    try store.share(round.id, sharing, by: .console, from: "test")
    return try store.round(round.id)
  }

  private func take(_ steps: [RoundStep], in round: Round) throws {
    for step in steps {
      _ = try store.take(step, in: round.id, name: "Ann", by: .console, from: "test")
    }
  }

  private func browser(_ role: Role, of council: AuthorityCode) throws -> SiteBrowser {
    let browser = resident.another()
    try browser.signIn(Membership(role, of: .authority(council)))
    return browser
  }

  @Test("names what councils did that do better, then what is best supported, on the same service")
  func library() async throws {
    try add("near", from: better)
    try add("trial", "children", .randomisedTrial, .noEffect)
    try add("plain")
    try add("bins", "waste & environment", .systematicReview)
    let body = try await resident.get(address).body
    let name = try #require(try store.catalogue().register.authority(better)?.name)
    #expect(body.contains("From \(name), which clearly gets more in like circumstances."))
    #expect(body.contains("No effect found"))
    #expect(body.contains("All 3 resources on children"))
    #expect(!body.contains("Resource bins"))
    let order = ["near", "trial", "plain"].map { body.firstRange(of: "Resource \($0)")?.lowerBound }
    #expect(order.compactMap(\.self).count == 3)
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
  }

  @Test("says nothing of an empty library, and nothing where nobody does better")
  func nothing() async throws {
    #expect(!(try await resident.get(address).body.contains("What others did that may help")))
    try add("plain")
    let leader = try await resident.get("/councils/\(SampleStore.leader)").body
    #expect(leader.contains("What Aldermoor gets for each pound"))
    #expect(!leader.contains("Resource plain"))
  }

  @Test("shows its own people the newest round and what weighs most, and nobody else")
  func assessment() async throws {
    let round = try signedOff(council, .named)
    let own = try await browser(.member, of: council).get(address).body
    #expect(own.contains("Spring round") && own.contains(round.state.label))
    #expect(own.contains("2 levels to go"))
    #expect(own.contains("/library/next-steps?theme=process&amp;statement=A1&amp;level=2"))
    #expect(own.contains("/assess/\(round.id)/roadmap"))
    let stranger = try browser(.lead, of: better)
    for other in [resident, stranger] {
      let body = try await other.get(address).body
      #expect(!body.contains("Spring round") && !body.contains(round.id))
    }
  }

  @Test("a council without a round is told how to begin; one that has begun, how far it is")
  func beginnings() async throws {
    let lead = try browser(.lead, of: council)
    #expect(try await lead.get(address).body.contains("/assess/new/\(council)"))
    let member = try await browser(.member, of: council).get(address).body
    #expect(member.contains("No self-assessment yet"))
    #expect(!member.contains("/assess/new/\(council)"))
    let round = try store.addRound(
      to: council, title: "First", framework: "sample", showsNames: false, by: .console,
      from: "test")
    let begun = try await lead.get(address).body
    #expect(begun.contains("/assess/\(round.id)") && begun.contains(RoundState.draft.label))
    #expect(!begun.contains("What weighs most"))
  }

  @Test("what it closed is read only by councils that share by name too")
  func closedGaps() async throws {
    let round = try signedOff(council, .named)
    try store.save(
      AmbitionReview(
        round: round.id, statement: "A1", outcome: .reached, now: .four, whatHappened: "It worked",
        by: "Ann", on: try #require(Day("2028-01-01"))), by: .console, from: "test")
    let other = try signedOff(better, .counted)
    let reader = try browser(.member, of: better)
    #expect(!(try await reader.get(address).body.contains("from level 2 to 4")))
    #expect(!(try await resident.get(address).body.contains("from level 2 to 4")))
    try store.share(other.id, .named, by: .console, from: "test")
    #expect(try await reader.get(address).body.contains("from level 2 to 4"))
    #expect(!(try await resident.get(address).body.contains("from level 2 to 4")))
  }

  @Test("lists discussions about its services as far as the reader may see them")
  func discussions() async throws {
    let ann = try store.addAccount(
      name: "Ann Other", email: EmailAddress("ann@example.org"),
      memberships: [Membership(.member, of: .authority(better))], by: .console, from: "test")
    for (title, audience, subject) in [
      ("An open one", ThreadAudience.everybody, ThreadSubject(.lens, "pay_s")),
      ("A closed one", .councils, ThreadSubject(.lens, "try_s")),
      ("Another matter", .everybody, .openQuestion),
    ] {
      _ = try store.startThread(
        title: title, about: subject, for: audience, text: "Tell me.",
        by: ThreadWriter(account: ann, from: "test"))
    }
    let open = try await resident.get(address).body
    #expect(open.contains("An open one</a>"))
    #expect(!open.contains("A closed one") && !open.contains("Another matter"))
    #expect(try await browser(.member, of: council).get(address).body.contains("A closed one</a>"))
  }

  @Test("the page of everybody is kept and made anew when the library or a discussion changes")
  func kept() async throws {
    let first = try await resident.get(address)
    #expect(first.headers[.eTag] != nil)
    try add("plain")
    try await Task.sleep(for: .seconds(1.1))
    let second = try await resident.get(address)
    #expect(second.body.contains("Resource plain"))
    #expect(second.headers[.eTag] != first.headers[.eTag])
    let own = try await browser(.member, of: council).get(address)
    #expect(own.headers[.eTag] == nil && own.body.contains("No self-assessment yet"))
    #expect(!(try await resident.get(address).body.contains("No self-assessment yet")))
  }
}
