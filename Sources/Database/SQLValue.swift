/// A value bound to an SQL statement or read from a row.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// An integer, or null where there is none.
  public static func integer(optional value: Int?) -> SQLValue {
    value.map { .integer(Int64($0)) } ?? .null
  }

  /// A real number, or null where there is none.
  public static func real(optional value: Double?) -> SQLValue { value.map { .real($0) } ?? .null }

  /// Text, or null where there is none.
  public static func text(optional value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

  /// 1 or 0.
  public static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByNilLiteral, ExpressibleByFloatLiteral
{
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(floatLiteral value: Double) { self = .real(value) }
  public init(nilLiteral: ()) { self = .null }
}
