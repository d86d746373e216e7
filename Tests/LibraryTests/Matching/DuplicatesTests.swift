import TestSupport
import Testing

@testable import Library

@Suite struct DuplicatesTests {
  @Test func theSameAddressSettlesIt() throws {
    let first = try SampleResources.resource("A", title: "Better letters")
    let second = try SampleResources.resource(
      "B", title: "Something else", publisher: "Other",
      address: "http://www.example.org/letters/#top")
    #expect(DuplicateScore(first, second).total == 1)
  }

  @Test func severalStudiesMayStandOnOnePage() throws {
    let first = try SampleResources.resource("A", title: "Letters in Medway", type: .evaluation)
    let second = try SampleResources.resource(
      "B", title: "Text messages in Southwark", type: .evaluation)
    #expect(!DuplicateScore(first, second).isLikely)
    let again = try SampleResources.resource("C", title: "Letters in Medway", type: .evaluation)
    #expect(DuplicateScore(first, again).isLikely)
  }

  @Test(arguments: [
    ("Housing First regional pilots", "Housing first: regional pilots", true),
    ("Housing First regional pilots", "Housing First regional pilot", true),
    ("LGC Awards 2017 winners", "LGC Awards 2018 winners", false),
    ("Peer challenge annual report", "Sure Start and youth custody", false),
    ("Evaluation of the Mockingbird programme", "Mockingbird objectives in Devon", false),
  ])
  func titlesDecideOtherwise(_ left: String, _ right: String, _ isLikely: Bool) throws {
    let first = try SampleResources.resource("A", title: left, address: "https://a.org/1")
    let second = try SampleResources.resource("B", title: right, address: "https://b.org/2")
    #expect(DuplicateScore(first, second).isLikely == isLikely)
  }

  @Test func scoresAreSymmetricAndBetween0And1() throws {
    var random = SeededGenerator(seed: 3)
    let some = try (0..<60).map { try SampleResources.random("T\($0)", using: &random) }
    for first in some {
      #expect(DuplicateScore(first, first).total == 1 || first.type == .evaluation)
      for second in some {
        let score = DuplicateScore(first, second)
        #expect(score == DuplicateScore(second, first))
        #expect((0...1).contains(score.total))
      }
    }
  }

  @Test func likelyOnesComeFirstAndEmptyAddressesAreNotAlike() throws {
    let held = try [
      SampleResources.resource("A", title: "Better letter", address: "https://a.org/1"),
      SampleResources.resource("B", title: "Better letters", address: "https://a.org/2"),
      SampleResources.resource("C", title: "Street lights", address: "https://a.org/3"),
    ]
    let key = DuplicateKey(address: nil, title: "Better letters", publisher: "Example Institute")
    let found = Duplicates.of(key, among: held.map { (id: $0.id, key: DuplicateKey($0)) })
    #expect(found.map(\.id) == ["B", "A"])
  }

  @Test func theSameTitleAndPublisherElsewhereIsNotTheSamePage() throws {
    func key(_ address: String, isEvaluation: Bool = false) throws -> DuplicateKey {
      DuplicateKey(
        address: try ResourceAddress(address), title: "Reablement at home", publisher: "SCIE",
        isEvaluation: isEvaluation)
    }
    let other = DuplicateScore(try key("https://a.org/1"), try key("https://a.org/2"))
    #expect(other.total == 1 && !other.isSamePage)
    #expect(!other.reason.contains("same address"))
    let same = DuplicateScore(try key("https://a.org/1"), try key("https://a.org/1"))
    #expect(same.isSamePage && same.reason == "It has the same address.")
    let study = DuplicateScore(
      try key("https://a.org/1"), try key("https://a.org/1", isEvaluation: true))
    #expect(!study.isSamePage && study.reason.contains("as studies may"))
  }
}
