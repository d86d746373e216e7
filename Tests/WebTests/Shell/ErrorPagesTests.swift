import Accounts
import Database
import HTML
import Sector
import Testing

@testable import Web

/// What readers learn when something fails inside: that it did, and nothing of the inside.
@Suite struct ErrorPagesTests {
  private struct BrokenArea: SiteArea {
    let entry: Link? = nil

    func addRoutes(to routes: SiteRoutes) {
      let failure = SQLFailure(
        kind: .other, message: "no such table: account near SELECT password FROM account")
      routes.get("/broken", access: .anyone, formats: [.json]) { _ in throw failure }
      routes.post("/broken", access: .anyone) { _ in throw failure }
    }
  }

  @Test("An unexpected error is one sentence, without a word of what went wrong")
  func unexpected() async throws {
    let browser = try SiteBrowser(SampleStore.shared, areas: [BrokenArea(), SampleArea()])
    try await browser.get("/form")
    let answers = [
      try await browser.get("/broken"), try await browser.get("/broken.json"),
      try await browser.post("/broken", ["text": "typed"]),
    ]
    for answer in answers {
      #expect(answer.status == 500)
      #expect(answer.body.contains("Nothing was changed"))
      for word in ["SELECT", "table", "SQLFailure", ".swift", "password"] {
        #expect(!answer.body.contains(word), "\(word)")
      }
    }
  }

  @Test("What was typed comes back as text, without secrets")
  func typed() async throws {
    let browser = try SiteBrowser(SampleStore.shared, areas: [SampleArea()])
    let answer = try await browser.post(
      "/form",
      [
        "text": "a <script>alert(1)</script> b", "new-password": "my old pass word",
        "current": "my present pass word", "code": "123 456",
      ], token: "wrong")
    #expect(answer.body.contains("a &lt;script&gt;alert(1)&lt;/script&gt; b"))
    #expect(!answer.body.contains("my old pass word") && !answer.body.contains("123 456"))
    #expect(!answer.body.contains("my present pass word"))
  }
}
