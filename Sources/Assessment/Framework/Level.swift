/// One of the four levels of a statement, from service-led (1) to need-led (4).
public enum Level: Int, Sendable, Codable, CaseIterable, Hashable {
  case one = 1
  case two, three, four
}

extension Level: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
