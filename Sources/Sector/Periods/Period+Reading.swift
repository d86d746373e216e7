extension Period {
  /// Reads the labels of our own tables: `2022-23`, `2022`, `2020-22`.
  ///
  /// A second part one year on is a financial year unless `oneYear` says academic; more than one
  /// year on is pooled.
  public init?(label: some StringProtocol, oneYear: Kind = .financial) {
    let parts = label.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let start = Int(first),
      (1900...2200).contains(start)
    else { return nil }
    switch parts.count {
    case 1:
      self.init(startYear: start, endYear: start, kind: .calendar)
    case 2:
      guard let end = Self.endYear(parts[1], after: start) else { return nil }
      self.init(startYear: start, endYear: end, kind: end == start + 1 ? oneYear : .pooled)
    default:
      return nil
    }
  }

  /// `23` or `2023` as the year that ends a span starting in `start`.
  static func endYear(_ text: some StringProtocol, after start: Int) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      return nil
    }
    switch text.utf8.count {
    case 2:
      let end = start - start % 100 + number
      return end > start ? end : end + 100 > start + 30 ? nil : end + 100
    case 4:
      return number > start ? number : nil
    default:
      return nil
    }
  }
}
