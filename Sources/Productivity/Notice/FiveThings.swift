/// Chooses what a council's page says first.
///
/// Every rule that applies makes a candidate with a score. They are then taken one by one, the
/// highest score first, where each one already taken about the same lens costs 18, by the same rule
/// 8 and of the same tone 6; two about one lens are the most. So the page shows several services
/// and, where there is any, good news beside bad. The order never depends on chance.
public enum FiveThings {
  /// The things to notice, the most important first; fewer where fewer rules apply.
  public static func notices(for council: CouncilPicture, count: Int = 5) -> [Notice] {
    var rest = candidates(for: council)
    var taken: [Notice] = []
    while taken.count < count {
      let open = rest.filter { notice in taken.count { $0.lens == notice.lens } < 2 }
      guard
        let next = open.min(by: {
          comesFirst($0, $1, after: taken)
        })
      else { break }
      taken.append(next)
      rest.removeAll { $0 == next }
    }
    return taken
  }

  /// Everything that the rules find, before choosing, the highest score first.
  public static func candidates(for council: CouncilPicture) -> [Notice] {
    let found =
      council.lenses.flatMap(LensNotices.candidates)
      + [LensNotices.absences(council.lenses)].compactMap { $0 }
      + council.measures.compactMap { measure in
        let lens = council.lenses.first { $0.id == measure.lens }
        guard lens?.queries.isEmpty ?? true else { return nil }
        return MeasureNotices.candidate(measure, isExperimental: lens?.state == .experimental)
      }
    return found.sorted { comesFirst($0, $1, after: []) }
  }

  private static func comesFirst(_ a: Notice, _ b: Notice, after taken: [Notice]) -> Bool {
    let (first, second) = (value(of: a, after: taken), value(of: b, after: taken))
    if first != second { return first > second }
    if a.rule != b.rule { return position(of: a.rule) < position(of: b.rule) }
    return (a.lens, a.measure ?? "") < (b.lens, b.measure ?? "")
  }

  private static func value(of notice: Notice, after taken: [Notice]) -> Double {
    let sameLens = taken.count { $0.lens == notice.lens }
    let sameRule = taken.count { $0.rule == notice.rule }
    let sameTone = taken.count { $0.rule.tone == notice.rule.tone && $0.rule.tone != 0 }
    return notice.score - 18 * Double(sameLens) - 8 * Double(sameRule) - 6 * Double(sameTone)
  }

  private static func position(of rule: Notice.Rule) -> Int {
    Notice.Rule.allCases.firstIndex(of: rule) ?? 0
  }
}
