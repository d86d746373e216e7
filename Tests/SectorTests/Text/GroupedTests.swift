import Testing

@testable import Sector

@Suite struct GroupedTests {
  @Test(
    "numbers are parted in threes",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (100_000, "100,000"), (1_234_567, "1,234,567"),
      (-1_500, "-1,500"),
    ])
  func grouped(number: Int, text: String) {
    #expect(number.grouped == text)
  }
}
