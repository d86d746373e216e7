import Foundation
import Productivity
import Sector
import Store

/// Reads the weights that a reader tries, and computes what they would change.
struct LensTryQuery {
  private let request: PageRequest
  private let previews: LensPreviews
  private var site: SiteSnapshot { request.site }

  init(_ request: PageRequest, previews: LensPreviews) {
    self.request = request
    self.previews = previews
  }

  func run() async throws -> LensTryModel {
    let lens = try LensFinder(index: site.index).find(request.parameter("lens"))
    let outcomes = lens.definition.outcomes
    let weights = try outcomes.enumerated().map { position, outcome in
      LensTryModel.Weight(
        measure: outcome.measure, label: outcome.label,
        percent: try number("w\(position + 1)", 0...100) ?? 100 * outcome.weight,
        own: 100 * outcome.weight)
    }
    guard weights.contains(where: { $0.percent > 0 }) else {
      throw SiteError.badRequest(
        "At least one weight must be above zero.",
        suggestions: [.init("The lens’s own weights", to: "/lenses/\(lens.id)/try")])
    }
    let ownValue = lens.result.settings.valueOfPoint
    let value = try number("v", 0.1...20) ?? 100 * ownValue
    return try await model(lens, weights, value: value, ownValue: ownValue)
  }

  private func model(
    _ lens: PublishedLens, _ weights: [LensTryModel.Weight], value: Double, ownValue: Double
  ) async throws -> LensTryModel {
    let usual = LensPreviews.Choice(
      weights: lens.definition.outcomes.map(\.weight), valueOfPoint: ownValue)
    let tried = LensPreviews.Choice(
      weights: weights.map { $0.percent / 100 }, valueOfPoint: value / 100)
    let isChanged =
      zip(weights, usual.weights).contains { abs($0.percent / 100 - $1) > 1e-9 }
      || abs(tried.valueOfPoint - ownValue) > 1e-9
    let before = try await previews.result(of: lens, at: usual, version: site.version)
    let after =
      isChanged ? try await previews.result(of: lens, at: tried, version: site.version) : before
    let council = try request.value("council").map {
      try CouncilFinder(register: site.catalogue.register).find($0)
    }
    let then = Dictionary(before.units.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let now = Dictionary(after.units.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return LensTryModel(
      lens: lens.id, title: lens.definition.title, state: lens.state, weights: weights,
      valueOfPoint: value, council: council,
      own: council.flatMap { council in
        then[council.code.rawValue].flatMap { old in
          now[council.code.rawValue].map { (before: old, after: $0) }
        }
      }, councils: after.units.count, moves: moves(from: then, to: after.units),
      isChanged: isChanged)
  }

  private func moves(
    from then: [String: UnitResult], to now: [UnitResult]
  ) -> [LensTryModel.Move] {
    now.compactMap { unit in
      guard let old = then[unit.id], old.band != unit.band else { return nil }
      let code = AuthorityCode(unit.id)
      return LensTryModel.Move(
        code: code, name: site.catalogue.register.authority(code)?.name ?? unit.id,
        before: old.band, after: unit.band)
    }.sorted { $0.name < $1.name }
  }

  private func number(_ name: String, _ range: ClosedRange<Double>) throws -> Double? {
    guard let text = request.value(name) else { return nil }
    guard let value = ExactDecimal(text)?.double, range.contains(value) else {
      throw SiteError.badRequest(
        "“\(text.prefix(20))” is not a number from \(range.lowerBound) to \(range.upperBound).",
        suggestions: [
          .init("The lens’s own weights", to: "/lenses/\(request.parameter("lens"))/try")
        ])
    }
    return value
  }
}
