extension Output {
  /// Appends a whole number without grouping.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDigits(number.magnitude)
  }

  /// Appends a number with at most two decimals and no trailing zeros. What is not a finite number
  /// becomes 0, so that a drawing stays well-formed.
  mutating func append(_ number: Double) {
    guard number.isFinite, abs(number) < 1e15 else { return append(UInt8(ascii: "0")) }
    let scaled = Int((number * 100).rounded())
    if scaled < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: 100)
    appendDigits(whole)
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(48 + fraction / 10))
    if fraction % 10 > 0 { append(UInt8(48 + fraction % 10)) }
  }

  private mutating func appendDigits(_ number: UInt) {
    if number > 9 { appendDigits(number / 10) }
    append(UInt8(48 + number % 10))
  }
}
