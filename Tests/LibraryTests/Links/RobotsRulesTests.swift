import Library
import Testing

@Suite struct RobotsRulesTests {
  /// The example of RFC 9309, section 5.1.
  private let example = """
    User-Agent: *
    Disallow: *.gif$
    Disallow: /example/
    Allow: /publications/

    User-Agent: foobot
    Disallow:/
    Allow:/example/page.html
    Allow:/example/allowed.gif

    User-Agent: barbot
    User-Agent: bazbot
    Disallow: /example/page.html

    User-Agent: quxbot
    """

  @Test(arguments: [
    ("anybot", "/publications/a", true), ("anybot", "/example/a", false),
    ("anybot", "/a.gif", false),
    ("anybot", "/a.gif?b", true), ("foobot", "/example/page.html", true), ("foobot", "/x", false),
    ("barbot", "/example/page.html", false), ("barbot", "/a.gif", true),
    ("bazbot", "/example/page.html", false), ("quxbot", "/example/", true),
  ])
  func followsTheStandardsExample(_ agent: String, _ path: String, _ isAllowed: Bool) {
    #expect(RobotsRules(example, agent: agent).allows(path) == isAllowed)
  }

  /// The example of RFC 9309, section 5.2: the longest match decides.
  @Test func theLongestRuleDecides() {
    let rules = RobotsRules(
      "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif",
      agent: "foobot")
    #expect(rules.allows("/example/page/"))
    #expect(!rules.allows("/example/page/disallowed.gif"))
  }

  @Test(arguments: [
    "", "\u{0}\u{1}", "Disallow: /", "User-agent\n: :\n", "<html>no such page</html>",
  ])
  func rubbishForbidsNothing(_ text: String) {
    #expect(RobotsRules(text, agent: "x").allows("/"))
  }

  @Test func manyStarsEndSoon() {
    let rules = RobotsRules(
      "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 40) + "$", agent: "x")
    #expect(rules.allows("/" + String(repeating: "a", count: 200) + "b"))
  }
}
