import HTML
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    (0, "0"), (-0.4, "0"), (999, "999"), (1000, "1,000"), (1_386.4, "1,386"), (-1234.5, "−1,235"),
    (1e9, "1,000,000,000"), (0.5, "1"), (2.5, "3"), (.nan, "no figure"), (.infinity, "no figure"),
  ])
  func wholeNumbers(value: Double, text: String) {
    #expect(Format.whole(value) == text)
  }

  @Test func wholeNumbersOfAnySize() {
    #expect(Format.whole(Int.max) == "9,223,372,036,854,775,807")
    #expect(Format.whole(Int.min) == "−9,223,372,036,854,775,808")
    #expect(Format.whole(-12) == "−12")
  }

  @Test(arguments: [
    (1.125, 2, "1.13"), (2.5, 0, "3"), (-1.5, 1, "−1.5"), (0.04, 1, "0.0"), (-0.04, 1, "0.0"),
    (1234.56, 1, "1,234.6"),
    (.nan, 1, "no figure"), (3, 0, "3"), (3, -1, "3"),
  ])
  func decimals(value: Double, places: Int, text: String) {
    #expect(Format.decimal(value, places: places) == text)
  }

  @Test(arguments: [
    (0, "£0"), (0.37, "£0.37"), (45.2, "£45.20"), (45, "£45"), (99.994, "£99.99"), (99.996, "£100"),
    (1386.2, "£1,386"), (999_949, "£999,949"), (999_950, "£1 million"), (1_234_567, "£1.2 million"),
    (12_000_000, "£12 million"), (123_456_789, "£123 million"), (999_949_999, "£1,000 million"),
    (1_000_000_000, "£1 billion"), (61_400_000_000, "£61.4 billion"), (-1386.2, "−£1,386"),
    (-2_500_000, "−£2.5 million"), (-0.001, "£0.00"), (.nan, "no figure"),
    (-.infinity, "no figure"),
  ])
  func pounds(value: Double, text: String) {
    #expect(Format.pounds(value) == text)
  }

  @Test func percentagesAndShares() {
    #expect(Format.percent(12) == "12%")
    #expect(Format.percent(-3.25, places: 1) == "−3.3%")
    #expect(Format.share(0.12) == "12%")
    #expect(Format.percent(.nan) == "no figure")
    #expect(Format.share(.nan) == "no figure")
  }

  @Test func signedChanges() {
    #expect(Format.signed(3) == "+3")
    #expect(Format.signed(-2.25, places: 1) == "−2.3")
    #expect(Format.signed(0) == "0")
    #expect(Format.signed(0.2) == "0")
    #expect(Format.signed(.nan) == "no figure")
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
    (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th"), (112, "112th"), (1011, "1,011th"),
  ])
  func ordinals(place: Int, text: String) {
    #expect(Format.ordinal(place) == text)
  }

  @Test func likelyPlaces() {
    #expect(Format.places(1...6, of: 16) == "1st to 6th of 16")
    #expect(Format.places(2...2, of: 16) == "2nd of 16")
  }

  @Test func yearsAndDates() {
    #expect(Format.financialYear(starting: 2024) == "2024-25")
    #expect(Format.financialYear(starting: 1999) == "1999-00")
    #expect(Format.financialYear(starting: 2008) == "2008-09")
    #expect(Format.date(year: 2026, month: 3, day: 3) == "3 March 2026")
    #expect(Format.date(year: 2026, month: 13, day: 3) == "no figure")
  }

  @Test func styles() {
    #expect(FigureStyle.whole.text(97...119) == "97 to 119")
    #expect(FigureStyle.percent(1).text(12.34) == "12.3%")
    #expect(FigureStyle.pounds.text(1386) == "£1,386")
    #expect(FigureStyle.decimal(2).text(-1.239) == "−1.24")
  }
}
