import Foundation
import TestSupport
import Testing

@testable import Database

@Suite struct SearchIndexTests {
  private let database: SQLDatabase
  private let index = SearchIndex()
  private static let kind = SearchKind(0)
  private static let other = SearchKind(1)

  init() throws {
    database = try SQLDatabase()
    try database.write { session in
      try session.runScript(SearchIndex.layout())
      let writer = try SearchWriter(in: session)
      let texts = [
        ("Housing First pilots", "homelessness", "A home first, then support for homelessness."),
        ("Cost of care", "adults", "Commissioning adult care; costs by council."),
        ("Reminder letters", "revenue", "Plain letters about council tax were paid sooner."),
        ("Street lights", "transport", "Dimming lights at night. Housing was not affected."),
      ]
      for (number, text) in texts.enumerated() {
        try writer.put(
          SearchDocument(
            SearchKey(Self.kind, number + 1), title: text.0, labels: text.1, body: text.2))
      }
      try writer.put(
        SearchDocument(
          SearchKey(Self.other, 1), title: "A post on housing", body: "Who has done it?"))
    }
  }

  private func find(_ text: String) throws -> ([SearchKey], SearchMatches) {
    let matches = try database.read { try index.matches(SearchQuery(text), in: $0) }
    return (matches.keys, matches)
  }

  private func numbers(_ text: String) throws -> [Int] {
    try find(text).0.filter { $0.kind == Self.kind }.map(\.number)
  }

  @Test func titlesComeBeforeTexts() throws {
    #expect(try numbers("housing") == [1, 4])
    #expect(try find("housing").0.contains(SearchKey(Self.other, 1)))
  }

  @Test func englishEndingsAndAccentsDoNotMatter() throws {
    #expect(try numbers("letter") == [3])
    #expect(try numbers("COSTS caring") == [2])
    #expect(try numbers("c\u{F4}st") == [2])
  }

  @Test(arguments: [
    ("homlessness", "homelessness", 1), ("comissioning", "commissioning", 2),
    ("remidner", "reminder", 3), ("lihgts", "lights", 4), ("homelesness", "homelessness", 1),
    ("comissionning", "commissioning", 2),
  ])
  func slipsAreMended(_ typed: String, _ meant: String, _ number: Int) throws {
    let (keys, matches) = try find(typed)
    #expect(keys.first?.number == number)
    #expect(matches.corrections.map(\.used) == [meant])
    #expect(matches.read(SearchQuery(typed)) == meant)
  }

  @Test func aBegunWordIsFinished() throws {
    #expect(try numbers("remin") == [3])
    #expect(try find("remin").1.corrections.isEmpty)
  }

  @Test func wordsOfOneFamilyAndJoinedWordsAreFound() throws {
    try database.write { session in
      let writer = try SearchWriter(in: session)
      try writer.put(
        SearchDocument(SearchKey(Self.kind, 20), title: "Group conferencing", body: "Re-ablement."))
      try writer.put(SearchDocument(SearchKey(Self.kind, 21), title: "A conference"))
    }
    #expect(Set(try numbers("conference")) == [20, 21])
    #expect(try numbers("reablement") == [20])
    #expect(try numbers("re-ablement") == [20])
  }

  @Test func phrasesStandTogether() throws {
    #expect(try numbers("\"council tax\"") == [3])
    #expect(try numbers("\"tax council\"").isEmpty)
    #expect(try numbers("\"housing") == [1, 4])
  }

  @Test func someWordsWhereNothingHasAll() throws {
    let (keys, matches) = try find("housing letters")
    #expect(matches.hasOnlySomeWords)
    #expect(Set(keys.filter { $0.kind == Self.kind }.map(\.number)) == [1, 3, 4])
  }

  @Test func whatNothingHasIsNamed() throws {
    let (keys, matches) = try find("xylophone housing")
    #expect(matches.unknown == ["xylophone"])
    #expect(keys.first?.number == 1)
    #expect(try find("xylophone").0.isEmpty)
  }

  @Test func commonWordsAreLeftOutUnlessThereIsNothingElse() throws {
    #expect(try numbers("the cost of the care") == [2])
    #expect(SearchQuery("of the").isEmpty == false)
    #expect(SearchQuery("  ?!  ").isEmpty)
  }

  @Test func documentsAreReplacedAndTakenOut() throws {
    try database.write { session in
      let writer = try SearchWriter(in: session)
      try writer.put(SearchDocument(SearchKey(Self.kind, 4), title: "Bins", body: "Recycling."))
      try writer.take(SearchKey(Self.kind, 3))
    }
    #expect(try numbers("housing") == [1])
    #expect(try numbers("recycling") == [4])
    #expect(try numbers("letters").isEmpty)
    // A word whose last document went mends nothing.
    #expect(try find("remidner").1.corrections.isEmpty)
  }

  @Test func whatWasRolledBackIsNotKnown() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try database.write { session in
        try SearchWriter(in: session).put(
          SearchDocument(SearchKey(Self.kind, 9), title: "Wheelbarrow"))
        throw Stop()
      }
    }
    #expect(try find("wheelbarow").1.unknown == ["wheelbarow"])
    try database.write {
      try SearchWriter(in: $0).put(SearchDocument(SearchKey(Self.kind, 9), title: "Wheelbarrow"))
    }
    #expect(try numbers("wheelbarow") == [9])
  }

  /// Whatever is typed is answered: the engine's own signs have no power.
  @Test func anythingMayBeTyped() throws {
    let seed: UInt64 = 11
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "*", "(", ")", " AND ", " OR ", " NOT ", "NEAR(", "title:", "{title} :", "^", "-", "+",
      "housing", "\0", "'", ";", "--", "%", "_", "\u{1F600}", "\u{301}", "\n", "a", "\\",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      #expect(throws: Never.self, "\(text.debugDescription)") { try find(text) }
    }
    #expect(throws: Never.self) { try find(String(repeating: "care ", count: 10_000)) }
  }

  /// With more matches than are scored, every match is still there, once.
  @Test func manyMatchesAreAllAnswered() throws {
    let count = SearchIndex.rankedMost * 2
    try database.write { session in
      let writer = try SearchWriter(in: session)
      for number in 100..<(100 + count) {
        try writer.put(
          SearchDocument(
            SearchKey(Self.kind, number), title: number % 50 == 0 ? "Gravel" : "Road",
            body: "gravel \(number)"), isNew: true)
      }
    }
    let (keys, _) = try find("gravel")
    #expect(keys.count == count)
    #expect(Set(keys).count == count)
    #expect(keys.prefix(count / 50).allSatisfy { $0.number % 50 == 0 })
    let few = try database.read { session in
      try index.matches(SearchQuery("gravel"), in: session) { $0.number % 7 == 0 }
    }
    #expect(few.matched == count)
    #expect(few.keys.count == (100..<(100 + count)).count { $0 % 7 == 0 })
    #expect(few.keys.allSatisfy { $0.number % 7 == 0 })
  }

  @Test func filtersAreAskedOnceForEachMatchNewestFirst() throws {
    final class Asked { var keys: [SearchKey] = [] }
    let asked = Asked()
    let matches = try database.read { session in
      try index.matches(SearchQuery("housing"), in: session) {
        asked.keys.append($0)
        return $0.kind == Self.kind && $0.number != 1
      }
    }
    #expect(
      asked.keys == [
        SearchKey(Self.kind, 4), SearchKey(Self.other, 1), SearchKey(Self.kind, 1),
      ])
    #expect(matches.keys == [SearchKey(Self.kind, 4)])
    #expect(matches.matched == 3)
  }

  /// Where nothing has all words, those that half of all documents have bring nothing of their own.
  @Test func commonWordsAreNoReasonToShowADocument() throws {
    try database.write { session in
      let writer = try SearchWriter(in: session)
      for number in 100..<(101 + SearchIndex.rankedMost) {
        try writer.put(
          SearchDocument(SearchKey(Self.kind, number), title: "Road", body: "gravel"), isNew: true)
      }
    }
    let (keys, matches) = try find("gravel reminder")
    #expect(matches.hasOnlySomeWords)
    #expect(keys.map(\.number) == [3])
    #expect(try numbers("gravel").count == SearchIndex.rankedMost + 1)
  }

  /// Scores as the books have them, from counts made here word by word.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func theOrderIsThatOfBM25(_ seed: UInt64) throws {
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let words = ["amber", "brook", "cliff", "delta", "ember", "frost", "grove", "haven"]
    func text(_ most: Int) -> [String] {
      (0..<Int.random(in: 1...most, using: &random)).map { _ in
        words[min(Int.random(in: 0..<8, using: &random), Int.random(in: 0..<8, using: &random))]
      }
    }
    let texts = (0..<60).map { _ in [text(5), text(3), text(30)] }
    let database = try SQLDatabase()
    try database.write { session in
      try session.runScript(SearchIndex.layout())
      let writer = try SearchWriter(in: session)
      for (number, text) in texts.enumerated() {
        let parts = text.map { $0.joined(separator: " ") }
        try writer.put(
          SearchDocument(
            SearchKey(Self.kind, number), title: parts[0], labels: parts[1], body: parts[2]))
      }
    }
    let average = Double(texts.joined().map(\.count).reduce(0, +)) / Double(texts.count)
    for asked in [["amber"], ["brook", "delta"], ["haven", "amber", "cliff"]] {
      let scores = texts.map { text in
        asked.map { word in
          let holding = Double(texts.count { $0.joined().contains(word) })
          let rarity = log(1 + (Double(texts.count) - holding + 0.5) / (holding + 0.5))
          let mentions = zip([5.0, 2, 1], text).map { weight, part in
            weight * Double(part.count { $0 == word })
          }.reduce(0, +)
          let length = Double(text.joined().count) / average
          return mentions == 0
            ? nil : rarity * mentions * 2.2 / (mentions + 1.2 * (0.25 + 0.75 * length))
        }
      }
      let all = texts.indices.filter { scores[$0].allSatisfy { $0 != nil } }
      let sums = scores.map { $0.reduce(0) { $0 + ($1 ?? 0) } }
      let found = try database.read {
        try SearchIndex().matches(SearchQuery(asked.joined(separator: " ")), in: $0)
      }.keys.map(\.number)
      #expect(Set(found) == Set(all))
      for (first, second) in zip(found, found.dropFirst()) {
        #expect(sums[first] > sums[second] - 1e-9, "\(asked): \(first), \(second)")
      }
    }
  }
}
