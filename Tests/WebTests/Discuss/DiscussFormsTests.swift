import Accounts
import Dialogue
import Store
import Testing

@testable import Web

/// What the forms of discussions say to whoever fills them in, and to residents who cannot.
@Suite struct DiscussFormsTests {
  private let resident: SiteBrowser
  private let member: SiteBrowser

  init() throws {
    resident = try SiteBrowser(try SampleStore.make())
    member = resident.another()
    try member.signIn(as: "Mia Member", Membership(.member, of: .authority(SampleStore.leader)))
  }

  private func start(_ text: String = "Tell me.") async throws -> SiteBrowser.Answer {
    try await member.get("/discuss/start")
    return try await member.post(
      "/discuss/start",
      [
        "title": "Who?", "audience": "everybody", "about": ThreadSubject.openQuestion.text,
        "text": text,
      ])
  }

  @Test("A preview of an empty form says what is missing and shows no empty box")
  func emptyPreview() async throws {
    try await member.get("/discuss/start")
    let page = try await member.post("/discuss/start", ["text": " ", "step": "preview"])
    #expect(page.status == 422 && !page.body.contains("Preview: not posted yet"))
    let errors = ["#title", "#audience", "#text"].map { page.body.range(of: "href=\"\($0)\"") }
    let places = errors.compactMap { $0?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    let full = try await member.post("/discuss/start", ["text": "Words", "step": "preview"])
    #expect(full.status == 200 && full.body.contains("Preview: not posted yet"))
    #expect(!full.body.contains("id=\"errors\""))
  }

  @Test("An answer without words says so instead of a preview")
  func emptyAnswer() async throws {
    let thread = try #require(try await start().location)
    try await member.get(thread)
    let page = try await member.post(thread + "/reply", ["text": "", "step": "preview"])
    #expect(page.status == 422 && page.body.contains("id=\"text-error\""))
  }

  @Test("Names that call nobody are told in the preview and after posting")
  func unknownNames() async throws {
    try await member.get("/discuss/start")
    let preview = try await member.post(
      "/discuss/start", ["text": "@Lea Lead, did you?", "step": "preview"])
    #expect(preview.body.contains("called “@Lea Lead”"))
    let posted = try await member.follow(try await start("@Lea Lead, did you?"))
    #expect(posted.body.contains("The discussion is started. Nobody who takes part here is"))
    let plain = try await member.follow(try await start())
    #expect(plain.body.contains("The discussion is started.") && !plain.body.contains("Nobody who"))
  }

  @Test("Residents are led to reporting, and told whom to write to where an address is set")
  func residents() async throws {
    var settings = try member.store.siteSettings()
    settings.contact = "hub@example.org"
    try member.store.changeSettings(to: settings, by: .console, from: "test")
    let thread = try #require(try await start().location)
    // The site looks for changes at most once a second.
    try await Task.sleep(for: .milliseconds(1_100))
    let page = try await resident.get(thread)
    #expect(page.body.contains("href=\"mailto:hub@example.org\""))
    let report = try #require(page.body.firstMatch(of: /href="([^"]+\/report)"/))
    let answer = try await resident.get(String(report.output.1))
    #expect(answer.location == "/account/sign-in?next=\(report.output.1)")
    #expect(try await resident.get("/accessibility").body.contains("mailto:hub@example.org"))
  }

  @Test("A post says at what time it was written")
  func time() async throws {
    let page = try await member.follow(try await start())
    #expect(page.body.contains(/<time datetime="[^"]+">\d+ [A-Z][a-z]+ \d{4}, \d\d:\d\d<\/time>/))
  }

  @Test(
    "one is one",
    arguments: [
      (1, 1, "1 answer accepted by those who asked, 1 post."),
      (0, 2, "0 answers accepted by those who asked, 2 posts."),
    ])
  func helpWords(accepted: Int, posts: Int, words: String) {
    let profile = DialogueProfile(
      person: PostAuthor(id: "1", name: "Mia"), offers: [], postCount: posts,
      acceptedCount: accepted)
    #expect(profile.helpWords == words)
  }
}
