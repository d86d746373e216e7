import Accounts
import Assessment
import Dialogue
import HTTPTypes
import Library
import Sector
import Store
import Testing

import enum TestSupport.SampleFramework

@testable import Web

/// Discussions as a resident, a member and a steward meet them.
@Suite struct DiscussTests {
  private let resident: SiteBrowser
  private let member: SiteBrowser
  private let steward: SiteBrowser

  init() throws {
    resident = try SiteBrowser(try SampleStore.make())
    member = resident.another()
    try member.signIn(as: "Mia Member", Membership(.member, of: .authority(SampleStore.leader)))
    steward = resident.another()
    try steward.signIn(as: "Sue Guard", Membership(.steward, of: .sector))
  }

  /// Starts a discussion by the form and gives its address.
  private func start(
    _ title: String = "Who has tried this?", for audience: String = "everybody",
    about: String = "lens:pay_s", text: String = "Tell me *more*."
  ) async throws -> String {
    try await member.get("/discuss/start?about=\(about)")
    let answer = try await member.post(
      "/discuss/start",
      ["title": title, "audience": audience, "about": about, "text": text])
    #expect(answer.status == 303)
    return try #require(answer.location)
  }

  private func firstPost(of thread: String, position: Int = 1) throws -> String {
    let reader = ThreadReader(readsCouncilThreads: true, isModerator: true)
    let posts = try member.store.posts(of: String(thread.dropFirst("/discuss/".count)), for: reader)
    return "\(thread)/posts/\(posts[position - 1].id)"
  }

  @Test(
    "A resident reads a public discussion, cannot answer, and the page is kept until it changes")
  func publicThread() async throws {
    let thread = try await start()
    let page = try await resident.get(thread)
    #expect(page.status == 200)
    #expect(page.body.contains("Tell me <em>more</em>."))
    #expect(page.body.contains("Mia Member, Aldermoor"))
    #expect(page.body.contains("/lenses/pay_s"))
    #expect(!page.body.contains("<textarea"))
    #expect(page.body.contains("href=\"\(try firstPost(of: thread))/report\""))
    #expect(!page.body.contains("mailto:"))
    #expect(page.headers[.eTag] != nil)
    try await member.get(thread)
    #expect(try await member.post(thread + "/reply", ["text": "An answer"]).status == 303)
    try await Task.sleep(for: .seconds(1.1))
    #expect(try await resident.get(thread).body.contains("An answer"))
    try await resident.get("/discuss/start")
    #expect(try await resident.get("/discuss/start").status == 303)
    #expect(try await resident.post(thread + "/reply", ["text": "x"]).status == 403)
  }

  @Test("A discussion for councils only is nowhere for a resident")
  func councilsOnly() async throws {
    let thread = try await start("A secret plan", for: "councils")
    #expect(try await member.get(thread).body.contains("A secret plan"))
    let page = try await resident.get(thread)
    let unknown = try await resident.get("/discuss/01900000-0000-7000-8000-000000000000")
    #expect(page.status == 404)
    #expect(unknown.status == 404)
    let known = thread.dropFirst("/discuss/".count)
    #expect(
      page.body.replacing(known, with: "X")
        == unknown.body.replacing("01900000-0000-7000-8000-000000000000", with: "X"))
    #expect(page.body.contains("/account/sign-in?next=/discuss/"))
    for address in [
      "/discuss", "/discuss?q=secret", "/discuss.csv", "/discuss.json", "/discuss?about=lens",
      "/discuss?about=lens:pay_s", "/discuss?show=unanswered", "/lenses/pay_s",
    ] {
      let list = try await resident.get(address)
      #expect(list.status == 200, "\(address)")
      #expect(!list.body.contains("secret plan"), "\(address)")
      #expect(!list.body.contains("1 discussion"), "\(address)")
    }
    let post = try firstPost(of: thread)
    for path in ["", "/edit", "/history", "/withdraw", "/report", "/hide"] where !path.isEmpty {
      #expect(try await resident.get(post + path).status == 303, "\(path)")
    }
    #expect(try await resident.get("/discuss?show=mine").status == 401)
    #expect(try await member.get("/lenses/pay_s").body.contains(">A secret plan</a>"))
  }

  @Test("What was typed in a discussion that a steward hid meanwhile comes back")
  func hiddenMeanwhile() async throws {
    let thread = try await start()
    try await member.get(thread)
    let reader = ThreadReader(readsCouncilThreads: true, isModerator: true)
    let id = String(thread.dropFirst("/discuss/".count))
    let author = try #require(try member.store.thread(id, for: reader)?.author.id)
    let account = try #require(try member.store.account(id: author))
    try member.store.setHidden(
      "Off topic", thread: id, by: ThreadWriter(account: account, isModerator: true, from: "test"))
    let late = try await member.post(thread + "/reply", ["text": "A long answer of mine"])
    #expect(late.status == 404 && late.body.contains("A long answer of mine"))
  }

  @Test("A steward without a second factor sees no council thread and is told why")
  func secondFactor() async throws {
    let thread = try await start("A secret plan", for: "councils")
    let half = resident.another()
    try half.signIn(Membership(.steward, of: .sector), hasSecondFactor: false)
    let page = try await half.get(thread)
    #expect(page.status == 404)
    #expect(page.body.contains("/account/second-factor?next="))
    #expect(!(try await half.get("/discuss").body.contains("secret plan")))
    #expect(try await steward.get(thread).status == 200)
  }

  @Test("Nothing typed is lost when a form is refused or previewed")
  func nothingLost() async throws {
    try await member.get("/discuss/start")
    let typed = "My <b>long</b> text"
    let missing = try await member.post("/discuss/start", ["title": "", "text": typed])
    #expect(missing.status == 422)
    #expect(missing.body.contains("My &lt;b&gt;long&lt;/b&gt; text</textarea>"))
    #expect(missing.body.contains("Choose who may read the discussion."))
    #expect(missing.body.contains("Enter a title"))
    #expect(missing.body.contains("<title>Error: "))
    let preview = try await member.post(
      "/discuss/start",
      ["title": "T", "audience": "councils", "text": "*a*", "step": "preview"])
    #expect(preview.status == 200)
    #expect(preview.body.contains("<em>a</em>"))
    #expect(preview.body.contains(#"value="T""#))
    #expect(preview.body.contains(#"value="councils" checked"#))
    let thread = try await start()
    try await member.get(thread)
    let long = String(repeating: "long ", count: 2_100)
    let refused = try await member.post(thread + "/reply", ["text": long])
    #expect(refused.status == 422)
    #expect(refused.body.contains(long))
    let links = "https://a.org https://b.org https://c.org"
    let linked = try await member.post(thread + "/reply", ["text": links])
    #expect(linked.status == 422)
    #expect(linked.body.contains("has 3 links"))
    for number in 1...40 {
      let answer = try await member.post(thread + "/reply", ["text": "Answer \(number)"])
      guard answer.status == 429 else { continue }
      #expect(answer.body.contains("Answer \(number)\u{3C}/textarea>"))
      return
    }
    Issue.record("nobody stopped forty answers")
  }

  @Test("Typed markup stays text, wherever it is shown")
  func hostile() async throws {
    let attack = "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=y>"
    let thread = try await start("<script>alert(2)</script>", text: attack)
    try await steward.get(try firstPost(of: thread) + "/report")
    try await steward.post(
      try firstPost(of: thread) + "/report", ["kind": "other", "reason": attack])
    for (browser, address) in [
      (resident, thread), (resident, "/discuss"), (steward, "/discuss/moderate"),
      (member, try firstPost(of: thread) + "/edit"), (steward, try firstPost(of: thread) + "/hide"),
    ] {
      let page = try await browser.get(address)
      #expect(page.status == 200, "\(address)")
      #expect(!page.body.contains("<script>alert"), "\(address)")
      #expect(!page.body.contains("<img"), "\(address)")
      #expect(!page.body.contains("href=\"javascript"), "\(address)")
    }
  }

  @Test(
    "An author changes and withdraws a post; the text before is kept for people with an account")
  func editing() async throws {
    let thread = try await start()
    let post = try firstPost(of: thread)
    let form = try await member.get(post + "/edit")
    #expect(form.body.contains("Tell me *more*.</textarea>"))
    let saved = try await member.post(post + "/edit", ["text": "Tell us.", "edits": "0"])
    #expect(saved.status == 303)
    let history = try await member.get(post + "/history")
    #expect(history.body.contains("Tell me <em>more</em>."))
    let late = try await member.post(post + "/edit", ["text": "Typed elsewhere", "edits": "0"])
    #expect(late.status == 409)
    #expect(late.body.contains("Typed elsewhere</textarea>"))
    #expect(late.body.contains("Tell us.</pre>"))
    #expect(try await steward.get(post + "/edit").status == 403)
    try await member.get(post + "/withdraw")
    #expect(try await member.post(post + "/withdraw", ["reason": " "]).status == 422)
    #expect(try await member.post(post + "/withdraw", ["reason": "Mistaken"]).status == 303)
    let page = try await resident.get(thread)
    #expect(page.body.contains("Withdrawn by its author: Mistaken"))
    #expect(!page.body.contains("Tell us."))
    #expect(try await steward.get(thread).body.contains("Tell us."))
  }

  @Test("Reports reach the stewards, who hide with a reason and show again")
  func moderation() async throws {
    let thread = try await start()
    let post = try firstPost(of: thread)
    let other = resident.another()
    try other.signIn(as: "Otto Other", Membership(.lead, of: .authority(SampleStore.quoted)))
    try await other.get(post + "/report")
    #expect(
      try await other.post(post + "/report", ["reason": "my words"]).body.contains("my words"))
    #expect(
      try await other.post(post + "/report", ["kind": "abusive", "reason": "See"]).status == 303)
    #expect(try await member.get("/discuss/moderate").status == 403)
    let queue = try await steward.get("/discuss/moderate")
    #expect(queue.body.contains("insulting or threatening"))
    #expect(queue.body.contains("Otto Other"))
    #expect(try await member.get(post + "/hide").status == 403)
    try await steward.get(post + "/hide")
    let hidden = try await steward.post(post + "/hide", ["reason": "Against the rules"])
    #expect(hidden.status == 303)
    #expect(try await resident.get(thread).body.contains("Hidden by a steward: Against the rules"))
    #expect(try await member.get(thread).body.contains("Against the rules"))
    #expect(try await steward.get("/discuss/moderate").body.contains("Nothing waits"))
    try await steward.get(thread)
    #expect(try await steward.post(post + "/restore").status == 303)
    #expect(try await member.get(thread).body.contains("Tell me <em>more</em>."))
    try await steward.get(thread + "/hide")
    let gone = try await steward.post(thread + "/hide", ["reason": "Doubled"])
    #expect(gone.location == thread)
    #expect(try await member.get(thread).status == 404)
    #expect(try await steward.get(thread).body.contains("A steward hid this discussion: Doubled"))
    #expect(try await steward.post(thread + "/restore").status == 303)
    #expect(try await member.get(thread).status == 200)
  }

  @Test("The person who asked marks the answer that helped; followers come and go")
  func answers() async throws {
    let thread = try await start()
    try await steward.get(thread)
    try await steward.post(thread + "/reply", ["text": "Like this, @Mia Member"])
    let page = try await member.get(thread)
    #expect(page.body.contains("This answer helped"))
    #expect(page.body.contains("Stop following"))
    #expect(page.body.contains("@Mia Member</a>"))
    let answer = try firstPost(of: thread, position: 2)
    let id = String(answer.split(separator: "/").last ?? "")
    #expect(try await member.post(thread + "/accept", ["post": id]).status == 303)
    let accepted = try await member.get(thread)
    #expect(accepted.body.contains("The answer that helped"))
    #expect(accepted.body.contains("Undo"))
    #expect(try await resident.get("/discuss").body.contains("Answered"))
    #expect(try await member.post(thread + "/accept").status == 303)
    #expect(!(try await member.get(thread).body.contains("The answer that helped")))
    #expect(try await member.post(thread + "/follow", ["following": "no"]).status == 303)
    #expect(try await member.get(thread).body.contains("Follow: tell me"))
  }

  @Test("People say what they have done and are found by it, by people with an account only")
  func people() async throws {
    try await member.get("/discuss/profile")
    let wrong = try await member.post(
      "/discuss/profile", ["text-1": "", "tags-1": "hubs, help"])
    #expect(wrong.status == 422)
    #expect(wrong.body.contains(#"value="hubs, help""#))
    #expect(
      try await member.post(
        "/discuss/profile", ["text-1": "Opened three <hubs>", "tags-1": "Hubs, early help"]
      ).status == 303)
    let found = try await steward.get("/discuss/people?q=three")
    #expect(found.body.contains("Opened three &lt;hubs&gt;"))
    #expect(found.body.contains("Mia Member, Aldermoor"))
    #expect(try await steward.get("/discuss/people?q=nothing").body.contains("Nobody"))
    #expect(try await resident.get("/discuss/people").status == 303)
    let account = try #require(member.store.profiles(matching: "three").first).id
    #expect(try await steward.get("/discuss/people/\(account)").status == 200)
    #expect(try await steward.get("/discuss/people/nobody").status == 404)
    let ask = try await steward.get("/discuss/start?with=\(account)")
    #expect(ask.body.contains("@Mia Member "))
  }

  @Test("A discussion can only be about what is there")
  func subjects() async throws {
    #expect(try await member.get("/discuss/start?about=lens:none").status == 400)
    #expect(
      try await member.get("/discuss/start?about=measure:o.one").body.contains("Outcome o.one"))
    let thread = try await start(about: "measure:o.one")
    #expect(try await resident.get(thread).body.contains(#"href="/measures/o.one""#))
    #expect(try await resident.get("/measures/o.one").body.contains(">Who has tried this?</a>"))
    #expect(try await resident.get("/measures/o.two").body.contains("Nobody has started"))
    #expect(try await resident.get("/discuss/writing").status == 200)
  }

  @Test("A resource and a statement of the assessment are discussed where they stand")
  func resourceAndStatement() async throws {
    let store = resident.store
    for (id, isAccepted) in [("T1", true), ("T2", false)] {
      try store.proposeResource(
        Resource(
          id: id, title: "Housing <First>", publisher: "Example",
          address: try ResourceAddress("https://example.org/\(id)"), type: .report,
          service: "housing", summary: "About it."), isAccepted: isAccepted, by: .console,
        from: "test")
    }
    try store.loadFramework(
      FrameworkFile.text(of: SampleFramework.one), file: "sample.yaml", by: .console, from: "test")
    let resource = try await start("Did it last?", about: "resource:T1")
    #expect(try await resident.get(resource).body.contains(#"href="/library/T1""#))
    #expect(try await resident.get("/library/T1").body.contains(">Did it last?</a>"))
    #expect(try await resident.get("/discuss").body.contains("Housing &lt;First&gt; ·"))
    let hidden = try await member.get("/discuss/start?about=resource:T2")
    #expect(hidden.status == 400 && !hidden.body.contains("Housing"))
    let statement = try await start("From 1 to 2?", for: "councils", about: "statement:A1")
    #expect(try await member.get(statement).body.contains(#"href="/assess/framework#A1""#))
    #expect(try await member.get("/assess/framework").body.contains("1 discussion on A1"))
    let seen = try await resident.get("/assess/framework").body
    #expect(!seen.contains("1 discussion on A1") && seen.contains("Discuss A1"))
    let steps = try await member.get("/library/next-steps?statement=A1")
    #expect(steps.body.contains(">From 1 to 2?</a>"))
    #expect(try await member.get("/discuss/start?about=statement:Z9").status == 400)
  }

  @Test(
    "Words are searched as the library's are: slips mended, council threads known to nobody else")
  func search() async throws {
    _ = try await start("Kerbside collection", text: "Who collects glass?")
    _ = try await start("A confidential merger", for: "councils", text: "Of two councils.")
    let mended = try await resident.get("/discuss?q=colection")
    #expect(mended.body.contains("Showing results for <strong>collection</strong>"))
    #expect(mended.body.contains(">Kerbside collection</a>"))
    for typed in ["confidential", "confidental", "merger"] {
      let answer = try await resident.get("/discuss?q=\(typed)")
      #expect(!answer.body.contains("<strong>confidential"), "\(typed)")
      #expect(!answer.body.contains("A confidential merger"), "\(typed)")
    }
    #expect(
      try await member.get("/discuss?q=confidental").body.contains("A confidential merger</a>"))
  }
}
