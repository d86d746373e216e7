import Database
import Productivity
import Sector

extension Store {
  /// Every lens held, in its newest version.
  public func lensDefinitions() throws -> [LensDefinition] {
    try lensTexts().map { try LensFile.read($0.text, file: "\($0.id).yaml") }
  }

  /// A lens in the version that a run was computed with; nil where it is not held.
  func lensDefinition(_ id: String, version: Int) throws -> LensDefinition? {
    let text = try database.read { session in
      try session.first(
        "SELECT text FROM lens WHERE id = ? AND version = ?",
        [.text(id), .integer(Int64(version))]
      ) { $0.text(0) }
    }
    return try text.map { try LensFile.read($0, file: "\(id).yaml") }
  }

  /// A lens filled with the figures held now.
  ///
  /// - Throws: `LensError` where the lens counts on figures that are not held.
  public func panel(of lens: LensDefinition) throws -> LensPanel {
    let catalogue = try catalogue()
    let table = ObservationIndex(try figures(measures: lens.measuresNeeded))
    return try PanelBuilder(
      lens: lens, authorities: catalogue.register.authorities,
      reorganisations: catalogue.register.reorganisations, table: table,
      releases: catalogue.releases
    ).build()
  }
}
