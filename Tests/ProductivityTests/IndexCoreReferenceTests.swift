import Foundation
import Testing

@testable import Productivity

@Suite(
  "The deterministic core against the reference data",
  .enabled(if: SharedData.index != nil, "skipped: no reference data beside the repository"))
struct IndexCoreReferenceTests {
  struct Expected: Decodable {
    let s0: Double
    let eta: [Double]
    let negLogPosteriorAtEta: Double
    let betaAtEta: [Double]
    let betaSeAtEta: [Double]
    let modeEta: [Double]
    let negLogPosteriorAtMode: Double
  }

  let core: IndexCore
  let expected: Expected

  init() throws {
    let text = try SharedData.text("inputs/core_input.csv")
    core = try IndexCore(CoreFile.parse(text, file: "core_input.csv"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    expected = try decoder.decode(
      Expected.self, from: Data(SharedData.text("expected/core_expected.json").utf8))
  }

  @Test("log posterior, coefficients and their SDs agree to 1e-8")
  func posterior() throws {
    let answer = try core.answer(at: expected.eta)
    #expect(relative(core.s0, expected.s0) < 1e-8)
    #expect(relative(answer.logPosterior, -expected.negLogPosteriorAtEta) < 1e-8)
    #expect(answer.coefficients.count == expected.betaAtEta.count)
    for (found, wanted) in zip(answer.coefficients, expected.betaAtEta) {
      #expect(relative(found.mean, wanted) < 1e-8, "\(found.name)")
    }
    for (found, wanted) in zip(answer.coefficients, expected.betaSeAtEta) {
      #expect(relative(found.sd, wanted) < 1e-8, "\(found.name)")
    }
  }

  @Test("effects agree to 1e-7")
  func effects() throws {
    let answer = try core.answer(at: expected.eta)
    let rows = try SharedData.rows("expected/core_theta_at_eta.csv")
    #expect(rows.count == answer.effects.count)
    for (found, row) in zip(answer.effects, rows) {
      #expect(found.unit == row["unit"])
      #expect(abs(found.mean - Double(row["theta_mean"]!)!) < 1e-7)
      #expect(abs(found.sd - Double(row["theta_sd"]!)!) < 1e-7)
    }
  }

  @Test("the mode agrees to 2e-3 and is no worse")
  func mode() {
    let mode = core.mode()
    for (found, wanted) in zip(mode.eta, expected.modeEta) {
      #expect(abs(found - wanted) < 2e-3)
    }
    #expect(-mode.logPosterior < expected.negLogPosteriorAtMode + 1e-5)
  }

  private func relative(_ found: Double, _ wanted: Double) -> Double {
    abs(found / wanted - 1)
  }
}
