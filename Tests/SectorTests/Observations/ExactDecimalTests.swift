import Foundation
import Sector
import TestSupport
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "a figure is kept as it was printed",
    arguments: [
      ("19.90", "19.90"), ("-19.90", "-19.90"), ("+5", "5"), ("0", "0"), ("-0", "0"),
      ("-0.4", "-0.4"), ("0.000", "0.000"), ("007", "7"), (".5", "0.5"), ("5.", "5"),
      ("1e3", "1000"), ("1.5E2", "150"), ("1e-3", "0.001"), ("12.5e-1", "1.25"), ("1e+2", "100"),
      ("123456789012345678", "123456789012345678"),
      ("-0.123456789012345678", "-0.123456789012345678"),
      ("123456789012345.678", "123456789012345.678"),
    ])
  func kept(text: String, printed: String) {
    #expect(ExactDecimal(text)?.description == printed)
  }

  @Test(
    "digits past the eighteenth are rounded half away from zero, once",
    arguments: [
      ("0.1234567890123456785", "0.123456789012345679"),
      ("-0.1234567890123456785", "-0.123456789012345679"),
      ("0.1234567890123456784999", "0.123456789012345678"),
      ("123456789012345678.5", "123456789012345679"),
      ("999999999999999999.9", "1000000000000000000"),
      ("45e-20", "0.000000000000000000"), ("50e-20", "0.000000000000000001"),
      ("0.0000000000000000004", "0.000000000000000000"),
      ("1e-36", "0.000000000000000000"), ("123456789012345678e-36", "0.000000000000000000"),
      ("0.000000000000000000123e10", "0.000000001230000000"),
    ])
  func rounded(text: String, printed: String) {
    let value = ExactDecimal(text).flatMap { Decimal(string: $0.description) }
    #expect(value != nil && value == Decimal(string: printed))
  }

  @Test(
    "anything else is no number",
    arguments: [
      "", " ", "-", "+", ".", "-.", "1,234", "1 234", "1_000", "0x1F", "1e", "e5", "1e2.5", "1e37",
      "1e-37", "1e-9223372036854775808", "1e9223372036854775808", "1.2.3", "--1", "1-", "NaN",
      "inf", "٣", "1\u{A0}", "1234567890123456789", "99999999999999999999", "1e19", "£5", "5%",
    ])
  func garbage(text: String) { #expect(ExactDecimal(text) == nil) }

  @Test("the largest and smallest whole numbers are printed whole")
  func limits() {
    #expect(ExactDecimal(digits: .max).description == "9223372036854775807")
    #expect(ExactDecimal(digits: .min, scale: 18).description == "-9.223372036854775808")
    #expect(ExactDecimal(digits: .min).double == -9_223_372_036_854_775_808)
  }

  @Test("figures are ordered by amount, however many decimals they have")
  func order() {
    func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text)! }
    #expect(decimal("1.10") < decimal("1.2"))
    #expect(decimal("-1.2") < decimal("-1.10"))
    #expect(!(decimal("1.0") < decimal("1")) && !(decimal("1") < decimal("1.0")))
    #expect(decimal("123456789012345678") < decimal("123456789012345679"))
    #expect(decimal("12345678901234567.8") < decimal("12345678901234568"))
    #expect(decimal("12345678901234567") < decimal("12345678901234567.1"))
  }

  @Test("random numbers agree with an independent decimal type")
  func againstDecimal() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("ExactDecimal against Decimal: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4_000 {
      let text = Self.number(&generator)
      let exact = try #require(Decimal(string: text), "\(text)")
      let value = try #require(ExactDecimal(text), "\(text), seed \(seed)")
      let kept = try #require(Decimal(string: value.description))
      let unit = Decimal(sign: .plus, exponent: -value.scale, significand: 1)
      let distance = exact > kept ? exact - kept : kept - exact
      #expect((0...18).contains(value.scale))
      #expect(distance * 2 <= unit, "\(text) became \(value), seed \(seed)")
      if distance * 2 == unit { #expect(kept.magnitude > exact.magnitude, "\(text), seed \(seed)") }
      #expect(ExactDecimal(value.description) == value, "\(text), seed \(seed)")
      let double = try #require(Double(value.description))
      #expect(abs(value.double - double) <= abs(double).ulp, "\(text), seed \(seed)")
    }
  }

  /// A number with up to 14 digits before the point, up to 14 after it, and maybe an exponent.
  private static func number(_ generator: inout SeededGenerator) -> String {
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
    let sign = ["", "-", "+"].randomElement(using: &generator)!
    let whole = digits(Int.random(in: 1...14, using: &generator))
    let part = digits(Int.random(in: 0...14, using: &generator))
    let exponent =
      Bool.random(using: &generator) ? "" : "e\(Int.random(in: -9...4, using: &generator))"
    return sign + whole + (part.isEmpty ? "" : "." + part) + exponent
  }
}
