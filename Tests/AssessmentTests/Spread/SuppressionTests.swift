import Assessment
import TestSupport
import Testing

@Suite("Nobody's answer can be worked out")
struct SuppressionTests {
  @Test("no group of one or two is shown, nor can one be had by taking away")
  func bySubtraction() {
    let seed: UInt64 = 74
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      var sizes: [RoleGroup: Int] = [:]
      for role in RoleGroup.allCases { sizes[role] = Int.random(in: 0...6, using: &random) }
      let total = sizes.values.reduce(0, +)
      guard let shown = Suppression.shown(sizes) else {
        #expect(total < 3)
        continue
      }
      // Anything that adding and taking away of what is shown can give: all, or any of the groups.
      let groups = Array(shown)
      #expect(groups.allSatisfy { (sizes[$0] ?? 0) >= 3 })
      for mask in 0..<(1 << groups.count) {
        let taken = groups.indices.reduce(0) {
          mask >> $1 & 1 == 1 ? $0 + (sizes[groups[$1]] ?? 0) : $0
        }
        let rest = total - taken
        #expect(rest == 0 || rest >= 3, "\(sizes) shows \(groups)")
      }
    }
  }

  @Test("as much as possible is shown")
  func notMoreThanNeeded() {
    #expect(
      Suppression.shown([.manager: 4, .electedMember: 3]) == [.manager, .electedMember])
    // One partner would be left over: the smaller of the two groups goes too.
    #expect(Suppression.shown([.manager: 5, .electedMember: 3, .partner: 1]) == [.manager])
    #expect(
      Suppression.shown([.manager: 5, .electedMember: 3, .partner: 1, .frontLine: 2])
        == [.manager, .electedMember])
    #expect(Suppression.shown([.manager: 5, .partner: 2]) == [])
    #expect(Suppression.shown([.manager: 2]) == nil)
  }

  @Test("a spread with hidden names shows only what it may")
  func spread() {
    let answers = StatementAnswers(
      "A1",
      now: [
        .manager: LevelCounts([1, 3, 1, 0]), .electedMember: LevelCounts([0, 0, 2, 1]),
        .partner: LevelCounts([0, 0, 0, 1]),
      ],
      ambition: LevelCounts([0, 0, 1, 1]), importance: [1, 0, 0], confidence: [1, 1, 0])
    let hidden = Spread(answers, showsNames: false)
    #expect(hidden.groups.map(\.role) == [.manager])
    #expect(hidden.hidesGroups)
    #expect(hidden.ambition == nil && hidden.importance == nil && hidden.confidence == nil)
    let named = Spread(answers, showsNames: true)
    #expect(named.groups.map(\.role) == [.manager, .electedMember, .partner])
    #expect(named.ambition != nil && named.importance == .low)
    let two = Spread(
      StatementAnswers("A1", now: [.partner: LevelCounts([2, 0, 0, 0])]), showsNames: false)
    #expect(two.all == nil && two.groups.isEmpty && two.agreement == nil)
    #expect(two.sentence.contains("Too few people"))
  }
}
