import CProductivityKernel

/// Which machine code runs the hottest loops: wide vectors where the processor has them, or the
/// plain path that every machine can run. All give the same bytes; only the time differs.
enum VectorPath: Int32, Sendable, CaseIterable {
  case plain = 0
  case avx2 = 1
  case avx512 = 2

  /// The widest path of this machine.
  static let widest = VectorPath(rawValue: pk_widest_path()) ?? .plain

  /// The paths this machine can run.
  static var available: [VectorPath] { allCases.filter { $0.rawValue <= widest.rawValue } }
}
