import Testing

@testable import Web

@Suite("Trying other weights")
struct LensTryTests {
  private let previews = LensPreviews(settings: SampleStore.settings)

  private func model(_ query: [(name: String, value: String)]) async throws -> LensTryModel {
    try await LensTryQuery(
      SampleSite.request(parameters: ["lens": "pay_s"], query: query), previews: previews
    ).run()
  }

  @Test("The lens's own weights change nothing")
  func same() async throws {
    let model = try await model([])
    #expect(!model.isChanged)
    #expect(model.moves.isEmpty)
    #expect(model.weights.map(\.percent) == [30, 20, 20, 20, 10])
  }

  @Test("Other weights show who moves, by name")
  func other() async throws {
    let model = try await model([
      ("w1", "0"), ("w2", "0"), ("w3", "0"), ("w4", "0"), ("w5", "100"), ("council", "Aldermoor"),
    ])
    #expect(model.isChanged)
    #expect(model.moves.map(\.name) == model.moves.map(\.name).sorted())
    #expect(model.moves.allSatisfy { $0.before != $0.after })
    #expect(model.own?.before.id == SampleStore.leader.rawValue)
  }

  @Test(
    "What cannot be computed answers 400",
    arguments: ["w1=abc", "w1=-5", "w1=1000", "v=0", "w1=0&w2=0&w3=0&w4=0&w5=0", "w1=%3Cscript%3E"])
  func wrong(_ question: String) async throws {
    let answer = try await SampleSite.get("/lenses/pay_s/try?\(question)")
    #expect(answer.status == 400)
    #expect(!answer.body.contains("<script>"))
  }
}
