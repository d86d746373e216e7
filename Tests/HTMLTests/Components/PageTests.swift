import HTML
import Testing

@Suite struct PageTests {
  private func page(_ change: (inout Page) -> Void = { _ in }) throws -> (Markup, String) {
    var page = Page(title: "Exampleton", site: AllExamples.site, currentArea: "/councils")
    change(&page)
    let source = String(decoding: page.html { $0.h1("Exampleton") }, as: UTF8.self)
    return (try Markup(source), source)
  }

  @Test func hasTheLandmarksInOrder() throws {
    let names = try page().0.tags.map(\.name)
    let landmarks = names.filter { ["header", "main", "footer"].contains($0) }
    #expect(landmarks == ["header", "main", "footer"])
    #expect(try page().1.hasPrefix("<!doctype html><html lang=\"en-GB\">"))
  }

  @Test func theSkipLinkComesFirstAndLeadsToMain() throws {
    let tags = try page().0.tags
    let firstLink = try #require(tags.first { $0.name == "a" })
    #expect(firstLink.attributes["href"] == "#main")
    #expect(tags.contains { $0.name == "main" && $0.attributes["id"] == "main" })
  }

  @Test func marksTheCurrentAreaOnly() throws {
    let current = try page().0.tags.filter { $0.attributes["aria-current"] != nil }
    #expect(current.map { $0.attributes["href"] } == ["/councils"])
  }

  @Test func linksToItsOwnAssetsOnly() throws {
    let tags = try page().0.tags
    let assets = tags.compactMap { $0.name == "link" || $0.name == "script" ? $0 : nil }
      .compactMap { $0.attributes["href"] ?? $0.attributes["src"] }
    #expect(assets == [Stylesheet.address, Icon.address, Script.address])
  }

  @Test func theTitleSaysFirstThatThereAreErrors() throws {
    #expect(
      try page { $0.hasErrors = true }.1.contains("<title>Error: Exampleton - Touchstone</title>"))
    #expect(try page().1.contains("<title>Exampleton - Touchstone</title>"))
  }

  @Test func privatePagesAreKeptFromSearchEngines() throws {
    #expect(try page { $0.isPrivate = true }.1.contains("content=\"noindex\""))
    #expect(try !page().1.contains("noindex"))
  }

  @Test func namesItsPermanentAddressAndDescription() throws {
    let source = try page {
      $0.canonical = "https://example.org/councils/E1"
      $0.description = "What Exampleton gets for each pound."
    }.1
    #expect(source.contains("<link rel=\"canonical\" href=\"https://example.org/councils/E1\">"))
    #expect(
      source.contains("name=\"description\" content=\"What Exampleton gets for each pound.\""))
  }
}
