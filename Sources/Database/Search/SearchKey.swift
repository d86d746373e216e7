/// What kind of thing a document of the index is; each area names its own.
public struct SearchKind: Sendable, Hashable {
  /// 0 to 15.
  public let code: Int

  public init(_ code: Int) {
    precondition((0..<16).contains(code), "a kind has a code from 0 to 15")
    self.code = code
  }
}

/// One document of the index: its kind, and the number its own area gave it.
public struct SearchKey: Sendable, Hashable {
  public let kind: SearchKind
  public let number: Int

  public init(_ kind: SearchKind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  init(stored: Int64) {
    kind = SearchKind(Int(stored & 15))
    number = Int(stored >> 4)
  }

  /// One whole number for both, in the order of the numbers.
  var stored: Int64 { Int64(number) << 4 | Int64(kind.code) }
}

extension SearchKey {
  /// The keys of `all`, highest first, that are not among `some`, which may stand in any order.
  static func others(than some: [SearchKey], in all: [SearchKey]) -> [SearchKey] {
    let sorted = some.sorted { $0.stored > $1.stored }
    var next = 0
    return all.filter { key in
      while next < sorted.count, sorted[next].stored > key.stored { next += 1 }
      return next == sorted.count || sorted[next] != key
    }
  }
}
