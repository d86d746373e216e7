import Foundation
import Productivity
import Store
import Testing

/// The lens definitions that the packs ship, read from the repository.
enum ShippedLenses {
  static let packs = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Packs").standardizedFileURL

  static func files(_ pack: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: packs.appending(path: "\(pack)/lenses"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
  }

  static func all(_ pack: String) throws -> [LensDefinition] {
    try files(pack).map {
      try LensFile.read(String(contentsOf: $0, encoding: .utf8), file: $0.lastPathComponent)
    }
  }
}

@Suite struct ShippedLensesTests {
  @Test func theEnglandPackHoldsItsEightLenses() throws {
    #expect(
      try ShippedLenses.all("england").map(\.id) == [
        "asc_e", "csc_e", "home_district", "home_single", "ph_e", "send_e", "waste_district",
        "waste_single",
      ])
  }

  @Test func theScotlandPackHoldsDefinitionsOnly() throws {
    let lenses = try ShippedLenses.all("scotland")
    #expect(
      lenses.map(\.id) == ["asc_s", "csc_s", "cult_s", "econ_s", "edu_s", "env_s", "roads_s"])
    #expect(lenses.allSatisfy { $0.nation == "Scotland" && $0.status.state != .ready })
  }

  @Test(arguments: ["england", "scotland"]) func filesAreNamedAfterTheirLens(pack: String) throws {
    let names = try ShippedLenses.files(pack).map { $0.deletingPathExtension().lastPathComponent }
    #expect(try ShippedLenses.all(pack).map(\.id) == names)
  }

  /// Deprivation is allowed for in every lens of England, and the two smallest councils are never
  /// ranked.
  @Test func everyEnglishLensAllowsForDeprivation() throws {
    for lens in try ShippedLenses.all("england") {
      #expect(lens.context.contains { $0.id == "imd" }, "\(lens.id)")
      let excluded = Set(lens.population.excluded.map(\.authority.rawValue))
      #expect(
        lens.population.tiers == [.district] || excluded == ["E09000001", "E06000053"],
        "\(lens.id)")
    }
  }

  /// With 32 councils the method allows three circumstances at most.
  @Test func scottishLensesHaveFewCircumstances() throws {
    for lens in try ShippedLenses.all("scotland") { #expect(lens.context.count <= 3, "\(lens.id)") }
  }

  @Test func wordsThatThePagesNeverUse() throws {
    for lens in try ShippedLenses.all("england") + ShippedLenses.all("scotland") {
      let text = String(decoding: try JSONEncoder().encode(lens), as: UTF8.self).lowercased()
      for word in ["failing", "worst", "league table"] {
        #expect(!text.contains(word), "\(lens.id): \(word)")
      }
    }
  }
}
