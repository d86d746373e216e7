import Testing

@testable import Database

@Suite struct SearchFrequenciesTests {
  @Test func countsHoldWhileAboutAsManyDocumentsAreHeld() {
    var frequencies = SearchFrequencies()
    #expect(frequencies.count(of: "road", documents: 1_000) == nil)
    frequencies.note(400, of: "road", documents: 1_000)
    #expect(frequencies.count(of: "road", documents: 1_010) == 400)
    #expect(frequencies.count(of: "road", documents: 990) == 400)
    #expect(frequencies.count(of: "road", documents: 1_011) == nil)
    #expect(frequencies.count(of: "bridge", documents: 1_000) == nil)
    frequencies.note(3, of: "bridge", documents: 2_000)
    #expect(frequencies.count(of: "road", documents: 1_000) == nil)
    #expect(frequencies.count(of: "bridge", documents: 2_000) == 3)
  }
}
