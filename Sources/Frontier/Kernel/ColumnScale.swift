/// Brings columns of any unit of measurement to a largest value between one half and one.
///
/// Factors are powers of two, so scaling loses nothing. Without it pounds near 1e9 beside rates
/// near 1e-3 make public engines wrong by up to 0.5.
enum ColumnScale {
  /// The power of two by which a column is multiplied; 1 for a column of zeros.
  static func factor(of column: some Sequence<Double>) -> Double {
    let largest = column.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { return 1 }
    let exponent = min(max(Int(largest.exponent) + 1, -1000), 1000)
    return Double(sign: .plus, exponent: -exponent, significand: 1)
  }
}
