import Foundation
import FoundationXML
import Library
import Testing

@Suite struct FeedTests {
  @Test func theFeedIsWellFormedWhateverTheTitles() throws {
    let hostile = "<script>alert(1)</script> & \"quotes\" ]]> \u{0}\u{B} caf\u{E9}"
    let feed = AtomFeed(
      title: hostile, address: "https://hub.example.org/library.atom?q=a&b=\"",
      page: "https://hub.example.org/library",
      entries: [
        .init(
          id: "https://hub.example.org/library/R1", title: hostile,
          address: "https://hub.example.org/library/R1", updated: "2026-11-21T08:00:00Z",
          author: "", summary: hostile, categories: [hostile])
      ])
    let parser = XMLParser(data: Data(feed.xml.utf8))
    let reader = TitleReader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.titles.count == 2)
    #expect(reader.titles.allSatisfy { $0.hasPrefix("<script>alert(1)</script> & \"quotes\" ]]>") })
  }

  @Test func anEmptyFeedIsOneToo() {
    let feed = AtomFeed(
      title: "Nothing", address: "https://a.org/f", page: "https://a.org", entries: [])
    #expect(XMLParser(data: Data(feed.xml.utf8)).parse())
    #expect(feed.xml.contains("<updated>1970-01-01T00:00:00Z</updated>"))
  }

  @Test func programsReadADescription() throws {
    var resource = try SampleResources.resource("R1", type: .dataset)
    resource.year = 2019
    resource.themes = ["data & insight"]
    let data = try JSONEncoder().encode(
      ResourceDescription(resource, page: "https://hub.example.org/library/R1"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["@context"] as? String == "https://schema.org")
    #expect(object["@type"] as? String == "Dataset")
    #expect(object["datePublished"] as? String == "2019")
    #expect((object["publisher"] as? [String: Any])?["name"] as? String == "Example Institute")
  }
}

private final class TitleReader: NSObject, XMLParserDelegate {
  var titles: [String] = []
  private var isInTitle = false

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isInTitle = element == "title"
    if isInTitle { titles.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInTitle { titles[titles.count - 1] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) { isInTitle = false }
}
