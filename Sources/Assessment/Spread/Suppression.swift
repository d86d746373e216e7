/// Which groups may be shown where names are hidden, so that nobody's answer can be worked out.
///
/// A group of one or two is never shown. Since everybody together is shown as well, what is left
/// after taking the shown groups away must not be one or two people either: where it would be, the
/// smallest group shown is left out too.
public enum Suppression {
  /// The fewest people in anything that is shown.
  public static let fewest = 3

  /// The groups that may be shown; nil where not even all together may be.
  public static func shown(_ sizes: [RoleGroup: Int]) -> Set<RoleGroup>? {
    let groups = RoleGroup.allCases.filter { (sizes[$0] ?? 0) > 0 }
    let total = groups.reduce(0) { $0 + (sizes[$1] ?? 0) }
    guard total >= fewest else { return nil }
    var shown = groups.filter { (sizes[$0] ?? 0) >= fewest }
      .sorted { (sizes[$0] ?? 0) < (sizes[$1] ?? 0) }
    var hidden = total - shown.reduce(0) { $0 + (sizes[$1] ?? 0) }
    while hidden > 0 && hidden < fewest && !shown.isEmpty {
      hidden += sizes[shown.removeFirst()] ?? 0
    }
    return Set(shown)
  }
}
