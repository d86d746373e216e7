import Productivity
import Sector
import Store
import Testing

@Suite struct LensFileTests {
  static let sound = """
    lens: test_e
    version: 1
    title: Test
    question: What do councils get?
    about: A test.
    service: csc
    status: {state: ready, reason: A test.}
    adoption: {state: proposed}
    population:
      nation: England
      tiers: [unitary]
    years: {from: 2018, to: 2021, except: [2020]}
    spend:
      label: Money
      need: per child
      value: {sum: [spend.a], per: {sum: [ctx.children], at: start_year}, times: 1000}
    size:
      label: Children
      value: {sum: [ctx.children]}
    outcomes:
      - measure: out.a
        label: A
        about: About A.
        polarity: lower
        weight: 1
        goalposts: {low: 0, high: 10, log_shift: 0.5}
        status_weights: {derived_3_quarters: 0.5}
    context:
      - id: dens
        label: Density
        value: {sum: [ctx.pop], per: area, log: true, fill: last_known}
      - id: imd
        label: Deprivation
        value: {mean: [ctx.imd, ctx.imd2], at: 2019, centre: year, steady: true}
    council_types: false
    scope: Everything.
    """

  @Test func aSoundFileIsReadWhole() throws {
    let lens = try LensFile.read(Self.sound, file: "test_e.yaml")
    #expect(lens.years.all == [2018, 2019, 2021])
    #expect(lens.population.tiers == [.unitary])
    #expect(
      lens.spend.value
        == Quantity(
          .init(["spend.a"]), per: .term(.init(["ctx.children"], timing: .startYear)), times: 1000))
    #expect(lens.outcomes[0].goalposts == Goalposts(low: 0, high: 10, logShift: 0.5))
    #expect(lens.outcomes[0].statusWeights == [.derivedThreeQuarters: 0.5])
    #expect(
      lens.context[0].value
        == Quantity(.init(["ctx.pop"]), per: .area, isLog: true, fill: .lastKnown))
    #expect(
      lens.context[1].value
        == Quantity(
          .init(["ctx.imd", "ctx.imd2"], combining: .mean, timing: .fixed(2019)),
          isCentredOnYear: true, isSteady: true))
    #expect(lens.isGraded)
  }

  /// A change of one piece of text, and what the error must then say, on which line.
  struct Fault: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    /// Nil where the whole file is meant.
    var line: Int?
    var says: String
    var testDescription: String { new }
  }

  static let faults = [
    Fault(
      old: "    weight: 1", new: "    wieght: 1", line: 25, says: "“wieght” is not a key here"),
    Fault(old: "version: 1\n", new: "version: 1\nnotes: none\n", line: 3, says: "“notes”"),
    Fault(old: "version: 1\n", new: "version: one\n", line: 2, says: "at version"),
    Fault(old: "title: Test\n", new: "", line: nil, says: "“title” is missing"),
    Fault(old: "    weight: 1", new: "    weight: 0.9", line: 20, says: "add up to 0.9"),
    Fault(old: "{low: 0, high: 10", new: "{low: 10, high: 0", line: 26, says: "out.a"),
    Fault(old: "at: 2019", new: "at: last_year", line: 34, says: "“last_year” is no time"),
    Fault(old: "per: area", new: "per: people", line: 31, says: "“people” is no divisor"),
    Fault(old: "tiers: [unitary]", new: "tiers: [parish]", line: 11, says: "at population, tiers"),
    Fault(
      old: "{derived_3_quarters: 0.5}", new: "{guess: 0.5}", line: 27,
      says: "“guess” is no status"),
    Fault(old: "value: {sum: [spend.a],", new: "value: {", line: 16, says: "“sum” or “mean”"),
    Fault(old: "lens: test_e\n", new: "lens: test_e\nlens: b\n", line: 1, says: "twice"),
    Fault(old: "tiers: [unitary]", new: "tiers: [unitary", line: 12, says: "no YAML"),
    Fault(old: "scope: Everything.", new: "scope: ''", line: 36, says: "there is no text"),
  ]

  @Test func anEmptyFileIsSaidToBeEmpty() throws {
    let error = try #require(throws: LensFileError.self) { try LensFile.read("", file: "a.yaml") }
    #expect(error.description == "a.yaml: the file is empty.")
  }

  @Test(arguments: faults) func everyFaultHasItsLine(fault: Fault) throws {
    try #require(Self.sound.contains(fault.old))
    let text = Self.sound.replacing(fault.old, with: fault.new, maxReplacements: 1)
    let error = try #require(throws: LensFileError.self) {
      try LensFile.read(text, file: "test_e.yaml")
    }
    #expect(error.sentence.contains(fault.says), "\(error)")
    #expect(error.line == fault.line, "\(error)")
    #expect(error.description.hasPrefix("test_e.yaml"))
    #expect(!error.sentence.contains("Swift"))
  }
}
