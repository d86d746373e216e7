/// The time a figure is about: a year of some kind, or several years pooled.
///
/// Years are joined on `endYear`, the calendar year in which the period ends: the financial year
/// 2022-23 ends in 2023.
public struct Period: Sendable, Hashable, Codable {
  /// First calendar year touched.
  public var startYear: Int
  /// Last calendar year touched.
  public var endYear: Int
  public var kind: Kind

  /// How the span is to be read.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// April to March, or the local government year.
    case financial
    /// September to August.
    case academic
    /// January to December, or a point in that year.
    case calendar
    /// More than one year taken together, to steady small numbers.
    case pooled
  }

  public init(startYear: Int, endYear: Int, kind: Kind) {
    self.startYear = startYear
    self.endYear = endYear
    self.kind = kind
  }

  /// The financial year that ends in `year`: 2023 gives 2022-23.
  public static func financial(ending year: Int) -> Period {
    Period(startYear: year - 1, endYear: year, kind: .financial)
  }

  /// One calendar year.
  public static func calendar(_ year: Int) -> Period {
    Period(startYear: year, endYear: year, kind: .calendar)
  }

  /// `2022-23`, `2022` or `2020-22`: the label used in every table and address.
  public var label: String {
    guard startYear != endYear else { return String(startYear) }
    let short = endYear % 100
    return "\(startYear)-\(short < 10 ? "0" : "")\(short)"
  }
}

extension Period: CustomStringConvertible {
  public var description: String { label }
}

extension Period: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    (a.endYear, a.startYear, a.kind.rawValue) < (b.endYear, b.startYear, b.kind.rawValue)
  }
}
