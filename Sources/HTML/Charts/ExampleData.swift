/// Invented figures for the charts' examples; no council has them.
enum ExampleData {
  /// A figure between 0 and 1 that looks as if it were drawn by chance and is always the same.
  static func noise(_ index: Int) -> Double {
    var mixed = (UInt64(bitPattern: Int64(index)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 40) / Double(1 << 24)
  }

  /// A figure around 0 with most of its values between -1 and 1.
  static func spread(_ index: Int) -> Double {
    noise(3 * index) + noise(3 * index + 1) + noise(3 * index + 2) - 1.5
  }

  static let councils = [
    "Northby", "Southwick and Vale", "Eastmere", "Westhaven", "Millbrook", "Harrowdale",
    "Kingsford",
    "Ashcombe", "Fenwick", "Stourbury", "Langmoor", "Redcliffe", "Oakhampton", "Thornley",
    "Wyebridge",
  ]

  static let years = [
    "2015-16", "2016-17", "2017-18", "2018-19", "2019-20", "2020-21", "2021-22", "2022-23",
    "2023-24", "2024-25",
  ]
}
