import TestSupport
import Testing

@testable import Database

@Suite struct SpellingDistanceTests {
  @Test(arguments: [
    ("care", "care", 0), ("care", "cars", 1), ("care", "cre", 1), ("care", "caer", 1),
    ("care", "scare", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("", "abc", 3),
    ("homelessness", "homlesness", 2),
  ])
  func knownDistances(_ left: String, _ right: String, _ distance: Int) {
    #expect(SpellingDistance.between(left, right, limit: 5) == distance)
    #expect(SpellingDistance.between(right, left, limit: 5) == distance)
    #expect(SpellingDistance.between(left, right, limit: distance - 1) == nil)
  }

  /// The cut at the limit never changes the answer: against the whole table, worked out plainly.
  @Test func agreesWithTheWholeTable() {
    let seed: UInt64 = 5
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      String(
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<5_000 {
      let (left, right) = (word(), word())
      let plain = Self.plain(Array(left), Array(right))
      for limit in 0...4 {
        #expect(
          SpellingDistance.between(left, right, limit: limit) == (plain <= limit ? plain : nil),
          "\(left) \(right) \(limit)")
      }
    }
  }

  private static func plain(_ left: [Character], _ right: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count {
      for j in 0...right.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        var cost = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1,
          table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, table[i - 2][j - 2] + 1)
        }
        table[i][j] = cost
      }
    }
    return table[left.count][right.count]
  }

  @Test func theVocabularyFindsEveryNearestWord() {
    let seed: UInt64 = 8
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var words: Set<String> = []
    while words.count < 400 {
      words.insert(
        String(
          (0..<Int.random(in: 3...9, using: &random)).map { _ in
            "abcde".randomElement(using: &random) ?? "a"
          }))
    }
    var vocabulary = SearchVocabulary()
    for (number, word) in words.sorted().enumerated() {
      vocabulary.add(word, number: Int64(number + 1))
    }
    for _ in 0..<300 {
      let typed = String(
        (0..<Int.random(in: 4...9, using: &random)).map { _ in
          "abcde".randomElement(using: &random) ?? "a"
        })
      let most = SearchVocabulary.slips(in: typed.utf8.count)
      let near = words.compactMap { word -> (Int, String)? in
        let distance = Self.plain(Array(typed), Array(word))
        return distance > 0 && distance <= most ? (distance, word) : nil
      }
      let least = near.map(\.0).min()
      let expected = near.filter { $0.0 == least }.map(\.1).sorted()
      #expect(vocabulary.nearest(to: typed, limit: 1_000) == expected, "\(typed)")
    }
  }
}
