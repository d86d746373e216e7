import CFrontierKernel

/// Which machine code the hot loop runs: wide vectors where the processor has them, or the plain
/// path that every machine can run. The answers agree to 1e-12; only the time differs.
public enum KernelPath: Int32, Sendable, CaseIterable {
  case plain = 0
  case avx2 = 1
  case avx512 = 2

  /// The widest path of this machine.
  public static let widest = KernelPath(rawValue: fk_widest_path()) ?? .plain

  /// The paths this machine can run.
  public static var available: [KernelPath] { allCases.filter { $0.rawValue <= widest.rawValue } }
}

extension KernelPath: Comparable {
  public static func < (a: KernelPath, b: KernelPath) -> Bool { a.rawValue < b.rawValue }
}
