/// How the statements of the version before live on in this one, so that answers can be compared.
///
/// A statement that keeps its id is the same statement and need not be listed. One that is listed
/// goes where the list says: to several, to another, or nowhere.
public struct Succession: Sendable, Hashable {
  /// The version before.
  public var version: Int
  /// Ids here by an id of the version before.
  public var statements: [String: [String]]

  public init(version: Int, statements: [String: [String]] = [:]) {
    self.version = version
    self.statements = statements
  }

  /// Where a statement of the version before lives on, among the ids of this version.
  public func successors(of statement: String, in ids: Set<String>) -> [String] {
    (statements[statement] ?? [statement]).filter(ids.contains)
  }

  /// Ids of the version before by id of this version, each in order.
  public func predecessors(before: [String], now ids: Set<String>) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for old in before {
      for new in successors(of: old, in: ids) { found[new, default: []].append(old) }
    }
    return found
  }
}
