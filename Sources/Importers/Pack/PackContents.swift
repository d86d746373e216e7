import Sector

/// Everything that goes into a pack, as plain values in any order.
public struct PackContents {
  public var authorities: [Authority] = []
  public var reorganisations: [Reorganisation] = []
  public var measures: [Measure] = []
  public var releases: [Release] = []
  public var comparators: [ComparatorSet] = []
  public var deflators: [Deflator] = []
  public var observations: [Observation] = []
  /// The texts of lens definitions as they stand in their files.
  public var lenses: [Lens] = []

  /// The text of one version of a lens.
  public struct Lens: Sendable, Hashable {
    public var id: String
    public var version: Int
    public var text: String

    public init(id: String, version: Int, text: String) {
      self.id = id
      self.version = version
      self.text = text
    }
  }

  public init() {}

  /// The contents without what nobody has confirmed may be passed on: releases without an open
  /// licence, their observations, measures left without any, and comparators from such sources.
  ///
  /// - Returns: the rest, and the sources left out, by their titles.
  public func openOnly() -> (contents: PackContents, leftOut: [String]) {
    var contents = self
    let closed = releases.filter { !$0.isOpen }
    let closedIDs = Set(closed.map(\.id))
    contents.releases = releases.filter(\.isOpen)
    contents.observations = observations.filter { !closedIDs.contains($0.release) }
    let bereft = Set(observations.filter { closedIDs.contains($0.release) }.map(\.measure))
      .subtracting(contents.observations.map(\.measure))
    contents.measures = measures.filter { !bereft.contains($0.id) }
    contents.comparators = comparators.filter { Self.isOpen($0.method) }
    let methods = Set(comparators.map(\.method)).filter { !Self.isOpen($0) }
    let titles =
      closed.map(\.title)
      + methods.map { SourceCatalogue.description(of: "neighbours: \($0)").title }
    return (contents, Set(titles).sorted())
  }

  /// A method that the catalogue does not know was computed here, from figures that are open.
  private static func isOpen(_ method: String) -> Bool {
    let source = "neighbours: \(method)"
    return !SourceCatalogue.isKnown(source)
      || SourceCatalogue.description(of: source).licence != SourceDescription.toBeConfirmed
  }
}
