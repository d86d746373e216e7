import Statistics

/// The model of section 6 for one left-hand side: year effects, circumstances, lasting and drifting
/// effects of councils, and noise that depends on their size.
///
/// Councils stand in groups of eight. The small factorisations run over the eight councils of a
/// group at once, one per SIMD lane; the wide products run over the columns of one council. The
/// order of every sum is fixed, so results do not depend on the processor or on threads. The
/// hottest loops are in C, for the widest vectors of the machine
/// (docs/decisions/0014-index-vector-paths.md).
/// One instance belongs to one thread.
final class EffectModel {
  typealias Lanes = SIMD8<Double>
  static let laneCount = 8

  let design: Design
  let unitCount: Int
  let yearCount: Int
  let groupCount: Int
  /// Columns beside the year effects.
  let restCount: Int
  /// SIMD blocks per row: the columns beside the year effects, the left-hand side, zeros.
  let blockCount: Int
  /// For each year its column among the year effects; years without figures have none.
  let yearColumn: [Int?]
  let yearColumnCount: Int
  /// Year effects and other columns.
  var columnCount: Int { yearColumnCount + restCount }
  var hasCurvature: Bool { !design.curvature.isEmpty }
  /// Observed council-years (council by council).
  let observed: [Bool]
  let observedCount: Int
  /// Which machine code runs the hottest loops; it never changes a result.
  let path: VectorPath

  // Per council-year, filled once: [unit][year][block], [group][year], [group].
  let rows: UnsafeMutablePointer<Lanes>
  let mask: UnsafeMutablePointer<Lanes>
  let noiseFactor: UnsafeMutablePointer<Lanes>
  let sizeFactor: UnsafeMutablePointer<Lanes>

  // Scratch: covariance of effects, factors of one group, whitened rows, sums.
  let kernel: UnsafeMutablePointer<Double>
  let lower: UnsafeMutablePointer<Lanes>
  let inverseDiagonal: UnsafeMutablePointer<Lanes>
  let inverse: UnsafeMutablePointer<Lanes>
  let whitened: UnsafeMutablePointer<Lanes>
  let yearSums: UnsafeMutablePointer<Lanes>
  let crossSums: UnsafeMutablePointer<Lanes>
  let restSums: UnsafeMutablePointer<Lanes>
  /// The augmented matrix of `columnCount + 1` rows, then its Cholesky factor.
  let normal: UnsafeMutablePointer<Double>
  let simulated: UnsafeMutablePointer<Lanes>

  /// Means of the present left-hand side by year, taken out before the fit: the year effects take
  /// them up, and sums lose no digits.
  private(set) var yearShift: [Double]
  /// SD of the ordinary least-squares residuals of the present left-hand side.
  var s0 = 1.0
  /// Number of evaluations of the log posterior so far.
  var evaluations = 0

  /// - Parameters:
  ///   - observed: valid council-years (council by council).
  ///   - sizeFactors: r of each council: 1 is typical, larger means noisier.
  ///   - reliability: how much each council-year counts; empty means 1 everywhere.
  init(
    design: Design, observed: [Bool], sizeFactors: [Double], reliability: [Double] = [],
    path: VectorPath = .widest
  ) {
    self.design = design
    self.path = path
    self.observed = observed
    unitCount = design.unitCount
    yearCount = design.years.count
    restCount = design.columns.count
    let lanes = Self.laneCount
    groupCount = (unitCount + lanes - 1) / lanes
    blockCount = restCount / lanes + 1
    observedCount = observed.lazy.filter { $0 }.count
    (yearColumn, yearColumnCount) = Self.yearColumns(
      observed, unitCount: design.unitCount, yearCount: design.years.count)
    yearShift = Array(repeating: 0, count: design.years.count)
    let paddedUnits = groupCount * lanes
    let width = blockCount * lanes
    rows = Self.allocate(paddedUnits * yearCount * blockCount)
    mask = Self.allocate(groupCount * yearCount)
    noiseFactor = Self.allocate(groupCount * yearCount)
    sizeFactor = Self.allocate(groupCount)
    kernel = .allocate(capacity: yearCount * yearCount)
    lower = Self.allocate(yearCount * yearCount)
    inverseDiagonal = Self.allocate(yearCount)
    inverse = Self.allocate(yearCount * yearCount)
    whitened = Self.allocate(lanes * yearCount * blockCount)
    yearSums = Self.allocate(yearCount * yearCount)
    crossSums = Self.allocate(yearCount * blockCount)
    restSums = Self.allocate(width * blockCount)
    simulated = Self.allocate(4 * yearCount)
    let size = yearColumnCount + restCount + 1
    normal = .allocate(capacity: size * size)
    fill(sizeFactors: sizeFactors, reliability: reliability)
  }

  deinit {
    for buffer in [
      rows, mask, noiseFactor, sizeFactor, lower, inverseDiagonal, inverse, whitened, yearSums,
      crossSums, restSums, simulated,
    ] { UnsafeMutableRawPointer(buffer).deallocate() }
    kernel.deallocate()
    normal.deallocate()
  }

  /// Sets the left-hand side (council by council; entries of absent council-years are ignored).
  func setLeft(_ left: [Double]) {
    let scalars = UnsafeMutableRawPointer(rows).assumingMemoryBound(to: Double.self)
    let width = blockCount * Self.laneCount
    for year in 0..<yearCount {
      let cells = stride(from: year, to: observed.count, by: yearCount).filter { observed[$0] }
      yearShift[year] =
        cells.isEmpty ? 0 : cells.reduce(0) { $0 + left[$1] } / Double(cells.count)
      for cell in cells { scalars[cell * width + restCount] = left[cell] - yearShift[year] }
    }
    s0 = residualSD()
  }

  /// Adds the means by year back to fitted year effects, in place.
  func restoreShift(_ coefficients: inout [Double]) {
    for year in 0..<yearCount {
      if let column = yearColumn[year] { coefficients[column] += yearShift[year] }
    }
  }

  private func fill(sizeFactors: [Double], reliability: [Double]) {
    let scalars = UnsafeMutableRawPointer(rows).assumingMemoryBound(to: Double.self)
    let width = blockCount * Self.laneCount
    for unit in 0..<unitCount {
      let (group, lane) = (unit / Self.laneCount, unit % Self.laneCount)
      sizeFactor[group][lane] = sizeFactors[unit]
      for year in 0..<yearCount where observed[unit * yearCount + year] {
        let cell = unit * yearCount + year
        mask[group * yearCount + year][lane] = 1
        noiseFactor[group * yearCount + year][lane] =
          reliability.isEmpty ? 1 : 1 / reliability[cell]
        for column in 0..<restCount {
          scalars[cell * width + column] = design.columns[column][cell]
        }
      }
    }
  }

  private static func yearColumns(
    _ observed: [Bool], unitCount: Int, yearCount: Int
  ) -> ([Int?], Int) {
    var columns: [Int?] = []
    var count = 0
    for year in 0..<yearCount {
      let exists = (0..<unitCount).contains { observed[$0 * yearCount + year] }
      columns.append(exists ? count : nil)
      count += exists ? 1 : 0
    }
    return (columns, count)
  }

  /// Aligned to a cache line, so that a vector of eight never straddles two.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Lanes> {
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Lanes>.stride, alignment: 64)
    return raw.initializeMemory(as: Lanes.self, repeating: Lanes(), count: max(count, 1))
  }
}
