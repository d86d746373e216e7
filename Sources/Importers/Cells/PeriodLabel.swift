import Sector

/// A period as a published table labels it: the period, and what the label says about the figures.
///
/// Understood: `2023`, `2022-23`, `2022/23`, `2022-2023`, `2020-22`, `2013/14-15/16`, ISO dates and
/// intervals (`2025-04-30`, `2015-11-16/P1Y`), and any of them with a note in brackets: `(OT)` for
/// outturn, `(prov)`, `(Rev)`. A label that is none of these, such as `0`, is nil.
public struct PeriodLabel: Hashable, Sendable {
  public var period: Period
  /// What the label says about every figure under it; nil where it says nothing.
  public var status: ObservationStatus?

  /// - Parameters:
  ///   - oneYear: the kind of a span of one year, such as `2022-23`.
  ///   - bareYear: what `2023` stands for: that calendar year, or the financial or academic year
  ///     that *ends* in it, as in the Department for Education's tables.
  public init?(
    _ text: some StringProtocol, oneYear: Period.Kind = .financial,
    bareYear: Period.Kind = .calendar
  ) {
    guard let (body, status) = Self.splitNote(CellText.trimmed(text)) else { return nil }
    guard
      let period = Self.interval(body)
        ?? Self.pooledSpan(body)
        ?? Period(label: Self.withDashes(body), oneYear: oneYear)
    else { return nil }
    self.status = status
    self.period =
      period.kind == .calendar && bareYear != .calendar && body.utf8.count == 4
      ? Period(startYear: period.endYear - 1, endYear: period.endYear, kind: bareYear) : period
  }

  /// The label without the note in brackets; nil where the note is not known.
  private static func splitNote(_ text: String) -> (String, ObservationStatus?)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let body = CellText.trimmed(text[..<open])
    switch text[text.index(after: open)...].dropLast().lowercased() {
    case "ot", "outturn", "final": return (body, nil)
    case "prov", "provisional", "p": return (body, .provisional)
    case "rev", "revised", "r": return (body, .revised)
    default: return nil
    }
  }

  private static func withDashes(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { "/–—".unicodeScalars.contains($0) ? "-" : $0 }))
  }

  /// `2013/14-15/16`: the years from the first through the last.
  private static func pooledSpan(_ text: String) -> Period? {
    let halves = withDashes(text).split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 4, let start = Period(label: "\(halves[0])-\(halves[1])"),
      start.kind != .pooled, let end = Int(halves[3]), halves[3].utf8.count == 2,
      let before = Int(halves[2].suffix(2)), end == (before + 1) % 100
    else { return nil }
    let century = start.startYear - start.startYear % 100
    let endYear = century + end > start.startYear ? century + end : century + 100 + end
    guard endYear > start.endYear, endYear - start.startYear <= 30 else { return nil }
    return Period(startYear: start.startYear, endYear: endYear, kind: .pooled)
  }
}
