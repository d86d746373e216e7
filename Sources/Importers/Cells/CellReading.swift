import Sector

/// What one cell of a published table says: a figure, a marker in place of one, or nothing that
/// can be read. Missing is never zero.
public enum CellReading: Hashable, Sendable {
  case figure(ExactDecimal, ObservationStatus)
  /// No figure, and why.
  case noFigure(ObservationStatus)
  /// Neither a number nor a known marker: for the reject report.
  case unreadable

  /// Reads a cell with the markers that official tables use.
  ///
  /// Understood are thousands separators (`1,234`, also with no-break spaces), pound signs and per
  /// cent signs, a true minus sign, amounts in brackets as negative, and a trailing note such as
  /// `[r]` or `(p)`. `markers` are the source's own, in lower case, and come first: in one source
  /// `[x]` means that a council filed no return, in another that a figure is not available.
  public init(_ text: some StringProtocol, markers: [String: ObservationStatus] = [:]) {
    let text = CellText.trimmed(text)
    if let status = markers[text.lowercased()] ?? Self.commonMarkers[text.lowercased()] {
      self = .noFigure(status)
    } else if let number = Self.number(text) {
      self = .figure(number, .asPublished)
    } else if let (body, status) = Self.splitNote(text), let number = Self.number(body) {
      self = .figure(number, status)
    } else {
      self = .unreadable
    }
  }

  /// Markers that mean the same wherever we met them (Government Statistical Service symbols,
  /// older dashes and dots, spreadsheet errors).
  static let commonMarkers: [String: ObservationStatus] = [
    "": .missing, "-": .missing, "–": .missing, "—": .missing, "#n/a": .missing, "null": .missing,
    "nan": .missing, "na": .missing, "#div/0!": .missing, "#value!": .missing, "#ref!": .missing,
    "..": .notAvailable, "...": .notAvailable, "…": .notAvailable, ":": .notAvailable,
    "x": .notAvailable, "[x]": .notAvailable,
    "c": .suppressed, "[c]": .suppressed, "*": .suppressed, "[low]": .suppressed,
    "z": .notApplicable, "[z]": .notApplicable, ".": .notApplicable, "n/a": .notApplicable,
    "[y]": .notApplicable,
    "u": .unreliable, "[u]": .unreliable,
  ]

  /// Notes that may follow a figure.
  private static let notes: [String: ObservationStatus] = [
    "r": .revised, "rev": .revised, "revised": .revised,
    "p": .provisional, "prov": .provisional, "provisional": .provisional,
    "u": .unreliable, "e": .derived,
  ]

  /// `12.3 [r]` as `12.3` and revised.
  private static func splitNote(_ text: String) -> (String, ObservationStatus)? {
    guard let last = text.last, last == "]" || last == ")",
      let open = text.lastIndex(of: last == "]" ? "[" : "("), open > text.startIndex,
      let status = notes[text[text.index(after: open)...].dropLast().lowercased()]
    else { return nil }
    return (CellText.trimmed(text[..<open]), status)
  }

  /// A figure as people write it; nil where it is none.
  static func number(_ text: String) -> ExactDecimal? {
    var body = Substring(text)
    var isNegative = false
    if body.first == "(", body.last == ")" {
      isNegative = true
      body = body.dropFirst().dropLast()
    }
    if body.last == "%" { body = body.dropLast() }
    if let first = body.first, "-−+".contains(first) {
      guard !isNegative else { return nil }
      isNegative = first != "+"
      body = body.dropFirst()
    }
    if body.first == "£" { body = body.dropFirst() }
    if isNegative == false, let first = body.first, "-−".contains(first) {
      isNegative = true
      body = body.dropFirst()
    }
    guard let first = body.unicodeScalars.first, first == "." || ("0"..."9").contains(first),
      let digits = withoutGroups(body), let value = ExactDecimal(digits)
    else { return nil }
    return isNegative ? ExactDecimal(digits: -value.digits, scale: value.scale) : value
  }

  /// The number without its thousands separators; nil where they do not part it in threes.
  private static func withoutGroups(_ text: Substring) -> String? {
    let trimmed = CellText.trimmed(text)
    let isSeparator: (Unicode.Scalar) -> Bool = { $0 == "," || CellText.isSpace($0) }
    guard trimmed.unicodeScalars.contains(where: isSeparator) else { return trimmed }
    let whole = trimmed.prefix { $0 != "." }
    let rest = trimmed.dropFirst(whole.count)
    let groups = whole.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isSeparator)
    guard let head = groups.first, (1...3).contains(head.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      !rest.unicodeScalars.contains(where: isSeparator)
    else { return nil }
    return groups.map { String($0) }.joined() + rest
  }
}

extension ExactDecimal {
  /// The figure times a thousand, for tables in thousands of pounds; nil where it is too large.
  public var timesThousand: ExactDecimal? {
    var (digits, scale) = (digits, scale)
    for _ in 0..<3 {
      if scale > 0 {
        scale -= 1
      } else {
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        digits = product
      }
    }
    return ExactDecimal(digits: digits, scale: scale)
  }
}
