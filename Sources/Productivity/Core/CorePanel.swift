/// A ready left-hand side with its circumstances: the input of the deterministic core, for those
/// who want to check the method's arithmetic by hand.
public struct CorePanel: Sendable, Equatable {
  /// Identifiers of the councils.
  public var units: [String]
  /// Calendar years, ascending.
  public var years: [Int]
  /// Persons in the need group, one per council.
  public var size: [Double]
  /// Log value per pound; absent council-years are absent.
  public var left: PanelGrid
  /// Names of the context variables.
  public var context: [String]
  /// Context figures, one complete table per variable.
  public var contextValues: [PanelGrid]

  /// Creates a core panel; every table is councils by years.
  public init(
    units: [String], years: [Int], size: [Double], left: PanelGrid, context: [String],
    contextValues: [PanelGrid]
  ) {
    self.units = units
    self.years = years
    self.size = size
    self.left = left
    self.context = context
    self.contextValues = contextValues
  }
}
