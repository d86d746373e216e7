import Testing

@testable import Dialogue

@Suite("What may be posted")
struct PostRulesTests {
  @Test("Texts have a length, and newcomers few links")
  func texts() {
    let (newcomer, regular) = (PostRules.forAuthor(withPosts: 0), PostRules.forAuthor(withPosts: 3))
    #expect(newcomer.problem(withText: " \n\t") == .textMissing)
    #expect(newcomer.problem(withText: "Thank you") == nil)
    let longest = String(repeating: "é", count: PostRules.longestText)
    #expect(newcomer.problem(withText: longest) == nil)
    #expect(newcomer.problem(withText: longest + "x") == .textTooLong(PostRules.longestText + 1))
    let links = "https://a.org https://b.org https://c.org"
    #expect(newcomer.problem(withText: links) == .tooManyLinks(3, allowed: 2))
    #expect(newcomer.problem(withText: "/a https://a.org https://b.org [c](/c)") == nil)
    #expect(regular.problem(withText: links) == nil)
    #expect(regular.postsAnHour > newcomer.postsAnHour)
  }

  @Test("Titles and reasons are kept on one line")
  func titles() throws {
    #expect(try PostRules.checkedTitle("  Who has \n tried\tthis? ") == "Who has tried this?")
    #expect(throws: PostProblem.titleMissing) { try PostRules.checkedTitle(" \n") }
    #expect(throws: PostProblem.titleTooLong(151)) {
      try PostRules.checkedTitle(String(repeating: "a", count: 151))
    }
    #expect(throws: PostProblem.reasonMissing) { try PostRules.checkedReason("  ") }
    #expect(throws: PostProblem.reasonTooLong(501)) {
      try PostRules.checkedReason(String(repeating: "a", count: 501))
    }
  }

  @Test("A subject is written into addresses and read again")
  func subjects() {
    for subject in [
      ThreadSubject(.lens, "csc-e"), ThreadSubject(.measure, "a:b/c d"), .openQuestion,
      ThreadSubject(.resource, "é"),
    ] {
      #expect(ThreadSubject(text: subject.text) == subject)
    }
    for bad in [
      "", "lens", "lens:", "question:x", "cat:1", "lens:" + String(repeating: "a", count: 201),
    ] {
      #expect(ThreadSubject(text: bad) == nil, "\(bad)")
    }
    #expect(ThreadSubject(.question, "x") == .openQuestion)
  }

  @Test("A thread exists only for those who may read it")
  func readers() {
    var thread = DialogueThread(
      id: "1", title: "T", subject: .openQuestion, audience: .councils,
      author: PostAuthor(id: "a", name: "A"), created: "", lastPost: "", postCount: 1)
    let member = ThreadReader(account: "m", readsCouncilThreads: true)
    let steward = ThreadReader(account: "s", readsCouncilThreads: true, isModerator: true)
    #expect(!ThreadReader.resident.sees(thread))
    #expect(member.sees(thread))
    thread.hidden = "Advertising"
    #expect(!member.sees(thread))
    #expect(steward.sees(thread))
    thread.audience = .everybody
    #expect(!ThreadReader.resident.sees(thread))
    thread.hidden = nil
    #expect(ThreadReader.resident.sees(thread))
  }

  @Test("Search words are cut at commas, each once")
  func tags() {
    #expect(
      HelpOffer.tags(typed: " Family  Hubs, waste;WASTE\n,,Digital ") == [
        "family hubs", "waste", "digital",
      ])
    #expect(HelpOffer.problem(text: "We opened three", tags: ["hubs"]) == nil)
    #expect(HelpOffer.problem(text: " ", tags: []) != nil)
    #expect(HelpOffer.problem(text: "a", tags: Array(repeating: "a", count: 7)) != nil)
    #expect(
      HelpOffer.problem(text: String(repeating: "a", count: 301), tags: []) != nil)
    #expect(HelpOffer.problem(text: "a", tags: [String(repeating: "a", count: 41)]) != nil)
  }
}
