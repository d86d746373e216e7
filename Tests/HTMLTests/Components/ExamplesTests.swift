import Foundation
import HTML
import Testing

/// What must hold for every component in every example.
@Suite struct ExamplesTests {
  @Test(arguments: AllExamples.cases)
  func isWellFormed(example: AllExamples.Case) throws {
    _ = try Markup(example.markup)
  }

  @Test(arguments: AllExamples.cases)
  func keepsTheSecurityPolicy(example: AllExamples.Case) throws {
    for tag in try Markup(example.markup).tags {
      #expect(tag.name != "script" && tag.name != "style")
      for name in tag.attributes.keys {
        #expect(name != "style" && !name.hasPrefix("on"), "\(name) on \(tag.name)")
      }
    }
  }

  @Test(arguments: AllExamples.cases)
  func labelsEveryField(example: AllExamples.Case) throws {
    let tags = try Markup(example.markup).tags
    let labelled = Set(tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
    for tag in tags where ["input", "select", "textarea"].contains(tag.name) {
      if tag.attributes["type"] == "hidden" { continue }
      #expect(labelled.contains(tag.attributes["id"] ?? "without an id"))
    }
  }

  @Test(arguments: AllExamples.cases)
  func pointsOnlyAtWhatIsThere(example: AllExamples.Case) throws {
    let tags = try Markup(example.markup).tags
    let ids = Set(tags.compactMap { $0.attributes["id"] })
    for tag in tags {
      for key in ["for", "aria-describedby", "aria-labelledby", "list"] {
        for id in (tag.attributes[key] ?? "").split(separator: " ") {
          #expect(ids.contains(String(id)), "\(key)=\(id)")
        }
      }
    }
  }

  @Test(arguments: AllExamples.cases)
  func namesEveryDrawing(example: AllExamples.Case) throws {
    let tags = try Markup(example.markup).tags
    for (index, tag) in tags.enumerated() where tag.attributes["role"] == "img" {
      #expect(tags[index + 1].name == "title")
      #expect(tags[index + 2].name == "desc")
    }
    for tag in tags {
      for key in ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"] {
        guard let value = tag.attributes[key] else { continue }
        let digits = value.hasSuffix("%") ? String(value.dropLast()) : value
        #expect(Double(digits)?.isFinite == true, "\(key)=\(value)")
      }
    }
  }

  @Test func theGalleryIsAWellFormedPageWithUniqueNames() throws {
    let page = try Markup(String(decoding: Gallery.page(site: AllExamples.site), as: UTF8.self))
    let ids = page.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(page.tags.filter { $0.name == "h1" }.count == 1)
    for tag in page.tags { #expect(tag.attributes["style"] == nil) }
  }

  @Test func exampleNamesAreUniqueWithinTheirComponent() {
    let names = AllExamples.cases.map(\.description)
    #expect(Set(names).count == names.count)
  }

  @Test func theStylesheetKnowsEveryClassInUse() throws {
    let page = try Markup(String(decoding: Gallery.page(site: AllExamples.site), as: UTF8.self))
    let used = Set(page.tags.flatMap { ($0.attributes["class"] ?? "").split(separator: " ") })
    let plainHooks: Set<Substring> = ["gallery", "medium", "month", "day", "provenance"]
    let unknown = used.subtracting(plainHooks).filter { !Stylesheet.text.contains(".\($0)") }
    #expect(unknown.sorted() == [])
  }
}
