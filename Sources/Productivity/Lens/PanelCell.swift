import Sector

/// One cell of a lens with its state and the published figures it was made from, so that anyone can
/// go from a score to the row of the source.
public struct PanelCell: Sendable, Hashable, Codable {
  /// The figure the lens uses; absent where the state says why.
  public var value: Double?
  public var state: CellState
  /// How much the figure counts: 1, or less where its status asks for caution.
  public var reliability: Double
  /// The published figures behind it, in the order of the lens's measures; it also names those
  /// that exist where another one is missing.
  public var sources: [Source]

  /// One published figure.
  public struct Source: Sendable, Hashable, Codable {
    public var measure: String
    /// The council the source names.
    public var authority: AuthorityCode
    /// True where that is a predecessor on the same footprint.
    public var isBridged: Bool
    public var period: Period
    public var status: ObservationStatus
    public var value: Double?
    public var release: String
    public var row: Int

    init(_ cell: ObservationCell, measure: String, authority: AuthorityCode, isBridged: Bool) {
      self.measure = measure
      self.authority = authority
      self.isBridged = isBridged
      self.period = cell.period
      self.status = cell.status
      self.value = cell.value
      self.release = cell.release
      self.row = cell.row
    }
  }

  public init(
    value: Double? = nil, state: CellState, reliability: Double = 1, sources: [Source] = []
  ) {
    self.value = value
    self.state = state
    self.reliability = reliability
    self.sources = sources
  }
}
